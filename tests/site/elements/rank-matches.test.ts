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

test('without titles, scores decide', () => {
  expect(rankMatches([match('a', 1), match('b', 2)], ['peers'], new Map()).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(rankMatches([], ['peers'], pages)).toEqual([]);
});
