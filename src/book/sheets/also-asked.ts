import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { getText, listEntries } from '../../model/find-text.ts';
import { listFilters, pathOf } from '../../model/routes.ts';
import type { EntryOf } from '../../model/types.ts';
import { inLanguageOf } from '../book-context.ts';
import { shortAddress } from '../permalink-line.ts';
import { permalinkOf } from '../rewrite-links.ts';
import type { BriefWording } from './brief-sources.ts';

/** More than these are named by their codes alone: with their titles they would take the room of the set's own principles. */
const mostTitles = 6;

/**
 * The principles of other sets that name the stakeholder of a set among those who have to act: who takes the brief along
 * would not look for them there. The last line leads to the page with all of them.
 */
export function alsoAsked({ edition, language, address, t }: BriefWording, set: EntryOf<'set'>): readonly Element[] {
  const name = `actor/${set.id}`;
  const filter = listFilters(edition).find((candidate) => candidate.name === name);
  const others = listEntries(edition, 'principle').filter(
    (principle) => principle.set !== set.id && principle.actors.some((actor) => `actor/${actor}` === name),
  );
  if (filter === undefined || others.length === 0) return [];
  const all = `${address}${pathOf(edition, { type: 'filter', language, by: filter.by, value: filter.value })}`;
  const link = (href: string, content: readonly ElementContent[]): Element => h('a', { href }, [...content]);
  const titled = others.map((principle) => {
    const text = getText(edition, principle, language);
    return h('p', inLanguageOf(text, language), [
      h('span.sheet-code', principle.id),
      ' ',
      link(permalinkOf(edition, principle.id, address), [{ type: 'text', value: text.title }]),
    ]);
  });
  const coded = others.flatMap(({ id }, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: ', ' } as const]),
    link(permalinkOf(edition, id, address), [{ type: 'text', value: id }]),
  ]);
  return [
    ...(others.length <= mostTitles ? titled : [h('p', coded)]),
    h('p', [t('brief.also.all'), ' ', h('a.brief-address', { href: all }, shortAddress(all))]),
  ];
}
