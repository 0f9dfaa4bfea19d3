import { expect, test } from 'vitest';
import { findHeldWords, type HeldWords } from '../../../src/site/elements/held-words.ts';
import { rankMatches, type PageSummary } from '../../../src/site/elements/rank-matches.ts';

const pages = new Map<string, PageSummary>([
  ['set', { kind: 'set', names: ['Peers'] }],
  ['work', { kind: 'reference', names: ['Peers in outreach'] }],
  ['page', { kind: 'page', names: ['Introduction'] }],
]);
/** What is known of words when the index lists these pages for each. */
const hold = (holders: Readonly<Record<string, readonly string[]>>, count = 20): Promise<HeldWords> =>
  findHeldWords({ searchWord: async (word) => (holders[word] ?? []).map((id) => ({ id })) }, Object.keys(holders), count);
const all = await hold({});
const match = (id: string, score: number): { id: string; score: number } => ({ id, score });

test('a title that says just what was asked for comes before a page that says it often', () => {
  expect(rankMatches([match('work', 72), match('page', 13), match('set', 12)], ['peers'], pages, all).map(({ id }) => id)).toEqual([
    'set',
    'work',
    'page',
  ]);
});

test('a sheet to print comes after the pages that say more of the same, unless its kind was asked for', () => {
  const printed = new Map<string, PageSummary>([
    ...pages,
    ['term', { kind: 'term', names: ['Peer work'] }],
    ['brief', { kind: 'brief', names: ['Peers: Brief'] }],
  ]);
  const ranked = (...words: readonly string[]): readonly string[] =>
    rankMatches([match('brief', 40), match('term', 12), match('set', 12)], words, printed, all).map(({ id }) => id);
  expect(ranked('peers')).toEqual(['set', 'term', 'brief']);
  expect(rankMatches([match('brief', 40), match('page', 4)], ['brief'], printed, all).map(({ id }) => id)).toEqual(['brief', 'page']);
});

test('without titles, scores decide', () => {
  expect(rankMatches([match('a', 1), match('b', 2)], ['peers'], new Map(), all).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(rankMatches([], ['peers'], pages, all)).toEqual([]);
});

test('another name fits like a title', () => {
  const named = new Map<string, PageSummary>([...pages, ['term', { kind: 'term', names: ['people who use drugs', 'addict'] }]]);
  expect(rankMatches([match('page', 40), match('term', 12)], ['addicts'], named, all).map(({ id }) => id)).toEqual(['term', 'page']);
});

test('a page that only has words of the same beginning comes after all that have the word', async () => {
  const policed = new Map<string, PageSummary>([
    ['policy', { kind: 'set', names: ['Policy'] }],
    ['police', { kind: 'page', names: ['Introduction'] }],
    ['other', { kind: 'page', names: ['Rights'] }],
  ]);
  const found = [match('policy', 40), match('other', 20), match('police', 2)];
  expect(rankMatches(found, ['police'], policed, await hold({ police: ['police', 'other'] })).map(({ id }) => id)).toEqual([
    'other',
    'police',
    'policy',
  ]);
  expect(rankMatches(found, ['police'], policed, await hold({ police: ['police'] })).map(({ id }) => id)).toEqual(['police']);
  const typing = rankMatches(found, ['polic'], policed, await hold({ polic: [] }));
  expect(typing).toHaveLength(3);
});

test('of several words, those of few pages count most', async () => {
  const often = Array.from({ length: 15 }, (_, index) => `${index}`);
  const held = await hold({ people: [...often, 'a'], police: ['b'] });
  expect(held.lackOf('a', ['people', 'police'])).toBeGreaterThan(held.lackOf('b', ['people', 'police']));
  expect(rankMatches([match('a', 3), match('b', 2)], ['people', 'police'], new Map(), held).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('forms of a word stand on the same pages', async () => {
  const searchWord = async (word: string): Promise<readonly { id: string }[]> =>
    word.startsWith('police') ? [{ id: 'a' }, { id: 'b' }] : word === 'rights' ? [{ id: 'a' }, { id: 'c' }] : [{ id: 'a' }];
  const held = await findHeldWords({ searchWord }, ['police'], 20);
  expect(await Promise.all(['policed', 'policy', 'rights'].map((word) => held.isForm(word)))).toEqual([true, false, false]);
});
