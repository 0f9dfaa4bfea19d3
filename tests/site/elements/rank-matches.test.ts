import { expect, test } from 'vitest';
import { rankMatches, type PageSummary } from '../../../src/site/elements/rank-matches.ts';

const pages = new Map<string, PageSummary>([
  ['set', { kind: 'set', title: 'Peers' }],
  ['work', { kind: 'reference', title: 'Peers in outreach' }],
  ['page', { kind: 'page', title: 'Introduction' }],
]);
const match = (id: string, score: number): { id: string; score: number } => ({ id, score });

test('a title that says just what was asked for comes before a page that says it often', () => {
  expect(rankMatches([match('work', 72), match('page', 13), match('set', 12)], ['peers'], pages).map(({ id }) => id)).toEqual([
    'set',
    'work',
    'page',
  ]);
});

test('a sheet to print comes after the pages that say more of the same, unless its kind was asked for', () => {
  const printed = new Map<string, PageSummary>([
    ...pages,
    ['term', { kind: 'term', title: 'Peer work' }],
    ['brief', { kind: 'brief', title: 'Peers: Brief' }],
  ]);
  const ranked = (...words: readonly string[]): readonly string[] =>
    rankMatches([match('brief', 40), match('term', 12), match('set', 12)], words, printed).map(({ id }) => id);
  expect(ranked('peers')).toEqual(['set', 'term', 'brief']);
  expect(rankMatches([match('brief', 40), match('page', 4)], ['brief'], printed).map(({ id }) => id)).toEqual(['brief', 'page']);
});

test('without titles, scores decide', () => {
  expect(rankMatches([match('a', 1), match('b', 2)], ['peers'], new Map()).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(rankMatches([], ['peers'], pages)).toEqual([]);
});
