import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import { readCitationStyle } from '../../src/render/citation-style.ts';
import type { StyleUse } from '../../src/render/prune-style.ts';
import type { Reference } from '../../src/schema/references-file.ts';

type Item = Omit<Reference, 'id'> & { readonly id: string };

/** References that are hard to put in order: no author, no date, equal authors, laws, other letters. */
const items: readonly Item[] = [
  { id: 'no-author', type: 'book', title: 'Zebra', issued: { 'date-parts': [[2001]] } },
  { id: 'no-author-no-date', type: 'report', title: 'Apple' },
  { id: 'no-date', type: 'report', title: 'The third', author: [{ family: 'Hammett', given: 'T.' }] },
  { id: 'march', type: 'report', title: 'The second', author: [{ family: 'Hammett', given: 'T.' }], issued: { 'date-parts': [[2005, 3]] } },
  { id: 'january', type: 'report', title: 'A first', author: [{ family: 'Hammett', given: 'T.' }], issued: { 'date-parts': [[2005, 1]] } },
  {
    id: 'two-authors',
    type: 'chapter',
    title: 'Both',
    author: [
      { family: 'Hammett', given: 'T.' },
      { family: 'Smith', given: 'B.' },
    ],
    issued: { 'date-parts': [[2005]] },
  },
  { id: 'accent', type: 'webpage', title: 'Two', author: [{ family: 'Élan', given: 'T.' }], issued: { 'date-parts': [[2005, 1, 2]] } },
  {
    id: 'no-accent',
    type: 'article-journal',
    title: 'One',
    author: [{ family: 'Elanb', given: 'T.' }],
    issued: { 'date-parts': [[2005]] },
  },
  { id: 'treaty', type: 'treaty', title: 'A treaty', issued: { 'date-parts': [[1961]] } },
  { id: 'law', type: 'legislation', title: 'Some law', author: [{ literal: 'France' }], issued: { 'date-parts': [[1789]] } },
  { id: 'greek', type: 'document', title: 'Νόμος', author: [{ family: 'Παπαδόπουλος', given: 'Γ.' }], issued: { 'date-parts': [[2010]] } },
];

const useOf = (some: readonly Item[]): StyleUse => ({
  types: new Set(some.map(({ type }) => type)),
  fields: new Set(some.flatMap((item) => Object.keys(item))),
});

function formatAll(style: string, locale: string, some = items): { readonly bibliography: unknown; readonly citations: readonly string[] } {
  const system = {
    retrieveLocale: (tag: string) =>
      readFileSync(new URL(`../../src/i18n/csl/locales-${tag === locale ? tag : 'en-US'}.xml`, import.meta.url), 'utf8'),
    retrieveItem: (id: string) => items.find((item) => item.id === id) ?? {},
  };
  const engine = new CSL.Engine(system, style, locale, true);
  engine.updateItems(some.map(({ id }) => id));
  const bibliography = engine.makeBibliography();
  engine.setOutputFormat('text');
  return { bibliography, citations: some.map(({ id }) => engine.makeCitationCluster([{ id, label: 'page', locator: '3' }])) };
}

describe('readCitationStyle', () => {
  const { apa }: { readonly apa: string } = createRequire(import.meta.url)('@citation-js/plugin-csl/lib/styles.json');

  it.each(['en-GB', 'el-GR', 'hu-HU', 'lt-LT'])('orders and formats as the whole style does in %s', (locale) => {
    expect(formatAll(readCitationStyle(useOf(items)), locale)).toEqual(formatAll(apa, locale));
  });

  // Of each kind of branches one: to start citeproc with the whole style takes a second.
  it.each(items.filter(({ id }) => ['treaty', 'accent', 'no-accent', 'two-authors'].includes(id)))(
    'formats $id by itself with what it needs of the style',
    (item) => {
      const style = readCitationStyle(useOf([item]));
      expect(style.length).toBeLessThan(readCitationStyle(useOf(items)).length);
      expect(formatAll(style, 'en-GB', [item])).toEqual(formatAll(apa, 'en-GB', [item]));
    },
  );
});
