import { expect, it } from 'vitest';
import { findShownReference, listShownReferences } from '../../../src/site/view/reference-data.ts';
import { contextOf, source } from './sample-context.ts';

const context = contextOf('en', 'about');

it('lists every reference once, with the entries that cite it', () => {
  const references = listShownReferences(context);
  expect(new Set(references.map(({ key }) => key))).toEqual(new Set(source.edition.references.keys()));
  for (const { key, citedIn } of references) expect(citedIn).toHaveLength(source.edition.graph.getCitedIn(key).length);
});

it('makes addresses in the entry of the bibliography work', () => {
  const [key] = [...source.edition.references].find(([, { DOI }]) => DOI !== undefined) ?? [];
  if (key === undefined) return;
  expect(findShownReference(context, key)?.html).toMatch(/<a href="https:\/\/doi\.org\/[^"]+[^".]">https:\/\/doi\.org\//);
});
