import { expect, test } from 'vitest';
import { mergeMatches } from '../../../src/site/elements/merge-matches.ts';

const match = (id: string, score: number): { id: string; score: number } => ({ id, score });
const idsOf = (...lists: readonly { id: string; score: number }[][]): readonly string[] => mergeMatches(lists).map(({ id }) => id);

test('a page with more of the words comes first', () => {
  expect(idsOf([match('one', 5), match('both', 4)], [match('both', 4), match('other', 5)])).toEqual(['both', 'one', 'other']);
});

test('a page that has a word in passing is left out', () => {
  expect(idsOf([match('a', 40), match('b', 1)], [match('a', 40)])).toEqual(['a']);
});

test('a page keeps the match of its weightiest word, and weighs as much as all', () => {
  const light = { ...match('a', 2), word: 'light' };
  const heavy = { ...match('a', 9), word: 'heavy' };
  expect(mergeMatches([[light], [heavy]])).toEqual([{ id: 'a', score: 11, word: 'heavy' }]);
});

test('nothing comes of nothing', () => {
  expect(mergeMatches([[], []])).toEqual([]);
});
