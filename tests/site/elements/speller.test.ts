import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../../src/site/elements/speller.ts';

const filler = Array.from({ length: 60 }, (_, index) => `${'abcdefgh'[index % 8]}${'qrstuvwx'[index >> 3]}zzzzzzzz`);
const speller = createSpeller(
  {
    common: ['the', ...filler, 'police', 'needed', 'needle', 'training', 'naloxone', 'tłumacze', 'ναλοξόνη', 'relapse'],
    rare: ['policy', 'festival'],
  },
  'what does τι κάνει',
);

describe('a word of the index', () => {
  test.each(['police', 'Police', 'festival', 'LE-2', '2018', 'of'])('%s is known', (word) => {
    expect(speller.read(word)).toEqual({ type: 'known', typed: word });
  });

  test('what someone is still typing is known by its beginning', () => {
    expect(speller.read('nalox').type).toBe('known');
  });

  test('another form of a word is left to the stemmer', () => {
    expect(speller.read('relapsing').type).toBe('known');
    expect(speller.read('naloxonisation').type).toBe('known');
  });
});

test.each([
  ['tlumacze', 'tłumacze'],
  ['ναλοξονη', 'ναλοξόνη'],
  ['ΝΑΛΟΞΟΝΗ', 'ναλοξόνη'],
])('%s is %s without its marks', (typed, word) => {
  expect(speller.read(typed)).toEqual({ type: 'variant', typed, word });
});

describe('a slip of the pen', () => {
  test.each([
    ['polcie', 'police'],
    ['naloxnoe', 'naloxone'],
    ['trainning', 'training'],
    ['ναλοξνόη', 'ναλοξόνη'],
  ])('%s becomes %s', (typed, word) => {
    expect(speller.read(typed)).toEqual({ type: 'corrected', typed, word });
  });

  test('swapped letters are likelier than a wrong one', () => {
    expect(speller.read('needel')).toEqual({ type: 'corrected', typed: 'needel', word: 'needle' });
  });

  test('nobody is led to a word of one page', () => {
    expect(speller.read('festivel')).not.toMatchObject({ word: 'festival' });
  });
});

test('a word unlike all others is unknown', () => {
  expect(speller.read('xylophone')).toEqual({ type: 'unknown', typed: 'xylophone' });
});

test('the words of most pages are commonplace', () => {
  expect(speller.isCommonplace('The')).toBe(true);
  expect(speller.isCommonplace('police')).toBe(false);
});

test('words that make a question are small', () => {
  expect(['What', 'κανει', 'police'].map((word) => speller.isSmall(word))).toEqual([true, true, false]);
});
