import { expect, test } from 'vitest';
import { readQuery } from '../../../src/site/elements/read-query.ts';
import { createSpeller } from '../../../src/site/elements/speller.ts';

const filler = Array.from({ length: 120 }, (_, index) => `filler${index}`);
const speller = createSpeller({ common: ['the', 'with', 'police', 'training', 'names', ...filler], rare: [] }, 'what do');

test('a query of known words stays as it is', () => {
  expect(readQuery('  police   training ', speller)).toEqual({
    text: 'police training',
    asked: 'police training',
    corrected: false,
    unknown: [],
    telling: ['police', 'training'],
    titled: ['police', 'training'],
  });
});

test('slips are corrected and unknown words left out', () => {
  expect(readQuery('polcie xylophone', speller)).toEqual({
    text: 'police',
    asked: 'police',
    corrected: true,
    unknown: ['xylophone'],
    telling: ['police'],
    titled: ['police'],
  });
});

test('words that say little do not tell, unless there are no others', () => {
  expect(readQuery('names with the police', speller).telling).toEqual(['names', 'police']);
  expect(readQuery('with the', speller).telling).toEqual(['with', 'the']);
});

test('punctuation around words falls away', () => {
  expect(readQuery('“training”, police?', speller).text).toBe('training police');
});

test('a query in quotation marks is left alone', () => {
  expect(readQuery('"polcie training"', speller)).toMatchObject({ text: '"polcie training"', corrected: false });
});

test.each(['co 4', 'co4', 'CO-4', 'co - 4'])('%s names an entry by its code', (query) => {
  expect(readQuery(query, speller).text.toUpperCase()).toBe('CO-4');
});

test('what is still being typed counts for titles', () => {
  expect(readQuery('the police tr', speller).titled).toEqual(['police', 'tr']);
});

test.each(['le 1', 'LE1', 'λε-1', 'ΛΕ 1'])('%s names the entry LE-1, whatever keyboard it was typed on', (typed) => {
  const coded = createSpeller({ common: ['le-1', ...filler], rare: [] }, '');
  expect(readQuery(typed, coded).text.toLowerCase()).toBe('le-1');
});

test('Greek capitals that look like those of a code are read as that code', () => {
  const coded = createSpeller({ common: ['pe-3', 'op-1', ...filler], rare: [] }, '');
  expect(['ΡΕ-3', 'πε3', 'ΟΡ 1'].map((typed) => readQuery(typed, coded).text.toLowerCase())).toEqual(['pe-3', 'pe-3', 'op-1']);
});

test('small words need not stand on a page, unless there are no others', () => {
  expect(readQuery('what do police', speller)).toMatchObject({ text: 'what do police', asked: 'police', titled: ['police'] });
  expect(readQuery('what do', speller)).toMatchObject({ text: 'what do', asked: 'what do' });
});
