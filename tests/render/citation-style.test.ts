import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import { readCitationStyle } from '../../src/render/citation-style.ts';
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

function formatAll(style: string, locale: string): { readonly bibliography: unknown; readonly citations: readonly string[] } {
  const system = {
    retrieveLocale: (tag: string) =>
      readFileSync(new URL(`../../src/i18n/csl/locales-${tag === locale ? tag : 'en-US'}.xml`, import.meta.url), 'utf8'),
    retrieveItem: (id: string) => items.find((item) => item.id === id) ?? {},
  };
  const engine = new CSL.Engine(system, style, locale, true);
  engine.updateItems(items.map(({ id }) => id));
  const bibliography = engine.makeBibliography();
  engine.setOutputFormat('text');
  return { bibliography, citations: items.map(({ id }) => engine.makeCitationCluster([{ id }])) };
}

describe('readCitationStyle', () => {
  const { apa }: { readonly apa: string } = createRequire(import.meta.url)('@citation-js/plugin-csl/lib/styles.json');

  it.each(['en-GB', 'el-GR', 'hu-HU', 'lt-LT'])('orders and formats as the whole style does in %s', (locale) => {
    expect(formatAll(readCitationStyle(), locale)).toEqual(formatAll(apa, locale));
  });
});
