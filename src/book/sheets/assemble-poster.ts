import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { getEntry, getText, listEntries } from '../../model/find-text.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { overviewLanguage } from './overview-language.ts';
import { setIcon } from './set-icon.ts';
import type { Density } from './sheet-density.ts';
import { assembleSheet, sheetFootElement, type Sheet } from './sheet.ts';

/** Assembles the poster of all principles, one page of A3. Its code opens `overview`, the page of all principles. */
export function assemblePoster(edition: Edition, overview: EntryOf<'page'>, language: LanguageTag, address: string): Sheet {
  const own = overviewLanguage(edition, language);
  const words = edition.words.get(own) ?? edition.words.get(edition.sourceLanguage);
  const sets = h(
    'div.poster-sets',
    listEntries(edition, 'set').map((set) => posterSet(edition, set, own)),
  );
  const sheet = assembleSheet(edition, overview, language, {
    kind: 'poster',
    language: own,
    mostPages: 1,
    address,
    title: words?.title ?? '',
    density: estimatePosterDensity(sets),
    parts: [...(words?.subtitle === undefined ? [] : [h('p.poster-subtitle', words.subtitle)]), sets],
  });
  return { ...sheet, content: { ...sheet.content, children: [...sheet.content.children, sheetFootElement(sheet.foot)] } };
}

function posterSet(edition: Edition, set: EntryOf<'set'>, language: LanguageTag): Element {
  const text = getText(edition, set, language);
  const principles = set.children.map((id) => getEntry(edition, id)).flatMap((child) => (child.kind === 'principle' ? [child] : []));
  return h('section.poster-set', { style: `--accent: oklch(0.45 0.11 ${set.hue})` }, [
    h('h2', inLanguageOf(text, language), [setIcon(set.icon), ' ', h('span.poster-set-title', text.title)]),
    h(
      'ul',
      principles.map((principle) => {
        const own = getText(edition, principle, language);
        return h('li', inLanguageOf(own, language), [h('span.sheet-code', principle.id), ' ', h('span.poster-title', own.title)]);
      }),
    ),
  ]);
}

/** The most characters of titles that a poster takes at each density; the printing proves it. */
const room: readonly (readonly [Density, number])[] = [
  ['roomy', 2000],
  ['regular', 2300],
  ['compact', 2600],
  ['dense', 2950],
];

function estimatePosterDensity(sets: Element): Density {
  const characters = toString(sets).length;
  return room.find(([, most]) => characters <= most)?.[0] ?? 'tight';
}
