import { expect, test } from 'vitest';
import { countFacets, noFacets, passesFacets, type Facets } from '../../../src/site/elements/facets.ts';

const page = (kind: string, stakeholder: string, ...theme: readonly string[]): Facets => ({
  kind: [kind],
  stakeholder: [stakeholder],
  theme,
});
const pages = [page('principle', 'peers', 'training', 'rights'), page('principle', 'police', 'training'), page('term', 'peers')];

test('values of one facet widen, facets narrow', () => {
  const chosen = { kind: ['principle', 'term'], stakeholder: ['peers'], theme: [] };
  expect(pages.map((one) => passesFacets(one, chosen))).toEqual([true, false, true]);
});

test('counts say what each value would leave, given the other facets', () => {
  const counts = countFacets(pages, { ...noFacets, kind: ['term'] });
  expect(counts.kind).toEqual(
    new Map([
      ['principle', 2],
      ['term', 1],
    ]),
  );
  expect(counts.stakeholder).toEqual(new Map([['peers', 1]]));
  expect(counts.theme).toEqual(new Map());
});
