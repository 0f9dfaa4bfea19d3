import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Translate } from '../../i18n/translator.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { RenderedText } from '../../render/render-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { entryLabel } from '../entry-label.ts';
import { hasClass } from '../has-class.ts';
import { listKeepsakes } from './list-keepsakes.ts';
import { renderForSheet } from './render-for-sheet.ts';
import { assembleSheet, ruledLines, sheetPart, wordingOf, type Sheet } from './sheet.ts';

/** The entries that have a handout. */
export type HandoutEntry = EntryOf<'module' | 'set'>;

/**
 * Assembles the handout of a principle set, one page, or of a module, two pages at most: its models are there to take home.
 * What room is left has lines for notes. `address` is that of the site's root.
 */
export function assembleHandout(edition: Edition, entry: HandoutEntry, language: LanguageTag, address: string): Sheet {
  const { t } = wordingOf(edition, entry, language);
  const own = entryLabel(edition, entry, t);
  const parts = entry.kind === 'module' ? modulePart(edition, entry, language, address, t) : setPart(edition, entry, language, address, t);
  return assembleSheet(edition, entry, language, {
    kind: 'handout',
    mostPages: entry.kind === 'module' ? 2 : 1,
    address,
    // In a pack it lies among worksheets, and session plans ask for it by this name.
    ...(entry.kind === 'module' ? { label: `${own ?? ''} · ${t('handout.label')}` } : {}),
    hue: entry.kind === 'set' ? entry.hue : undefined,
    parts: [...parts, h('section.sheet-notes', [h('h2', t('handout.notes')), ruledLines(2)])],
  });
}

function modulePart(edition: Edition, entry: EntryOf<'module'>, language: LanguageTag, address: string, t: Translate): ElementContent[] {
  const text = getText(edition, entry, language);
  const concepts = entry.concepts
    .map((id) => getEntry(edition, id))
    .flatMap((term) => (term.kind === 'term' ? [getText(edition, term, text.language)] : []));
  const rendered = renderForSheet(edition, entry, text, address);
  const exercises = findExercises(rendered);
  const keepsakes = listKeepsakes(rendered);
  return [
    sheetPart('purpose', t('handout.purpose'), [h('p', text.summary)]),
    sheetPart('outcomes', t('module.outcomes'), [
      h(
        'ul',
        text.outcomes.map((outcome, index) => h('li', [...(rendered.inline[`outcomes.${index}`] ?? [outcome])])),
      ),
    ]),
    ...(concepts.length === 0
      ? []
      : [
          sheetPart(
            'concepts',
            t('module.concepts'),
            concepts.map(({ title, meaning, language: own }) =>
              h('p', inLanguageOf({ language: own }, text.language), [h('b', title), ' ', meaning]),
            ),
          ),
        ]),
    ...(exercises.length === 0
      ? []
      : [
          sheetPart('exercises', t('handout.exercises'), [
            h(
              'ul.sheet-ticks',
              exercises.map((title) => h('li', title)),
            ),
          ]),
        ]),
    ...(keepsakes.length === 0 ? [] : [sheetPart('keepsakes', t('handout.keepsakes'), keepsakes)]),
  ];
}

function setPart(edition: Edition, entry: EntryOf<'set'>, language: LanguageTag, address: string, t: Translate): ElementContent[] {
  const text = getText(edition, entry, language);
  // The first paragraph says who they are; the rest of the section is on the page.
  const who = renderForSheet(edition, entry, text, address).sections[0]?.content.find((node) => node.type === 'element');
  const finding = edition.graph.getTied(entry.id, 'found-for').map((id) => getEntry(edition, id))[0];
  const found = finding?.kind === 'finding' ? getText(edition, finding, text.language) : text;
  const principles = entry.children.map((id) => getEntry(edition, id)).flatMap((child) => (child.kind === 'principle' ? [child] : []));
  return [
    ...(who === undefined ? [] : [sheetPart('who', t('handout.who'), [who])]),
    sheetPart('found', t('handout.found'), [h('p', inLanguageOf(found, text.language), found.summary)]),
    sheetPart('principles', t('handout.principles'), [
      h(
        'ul.sheet-ticks',
        principles.map((principle) => {
          const { title, ask, language: own } = getText(edition, principle, text.language);
          return h('li', inLanguageOf({ language: own }, text.language), [
            h('p.sheet-principle', [h('b.sheet-code', principle.id), ' ', h('b', title)]),
            h('p', ask),
          ]);
        }),
      ),
    ]),
  ];
}

function findExercises({ lead, sections }: RenderedText): readonly string[] {
  const titles: string[] = [];
  visit(h('div', [...lead, ...sections.flatMap(({ content }) => content)]), 'element', (element) => {
    if (hasClass(element, 'activity-title')) titles.push(toString(element));
  });
  return titles;
}
