import { describe, expect, it } from 'vitest';
import { openSmallEdition, principle, term } from '../editions/build-edition.ts';

const glossary = { 'en/terms/guest.mdx': term('guest', { avoid: ['customer', 'paying client'] }) };
const placesIn = (fields: Readonly<Record<string, unknown>>, practice?: string, files = {}): readonly string[] =>
  openSmallEdition({ ...glossary, ...files, 'en/principles/bakers/BA-1.mdx': principle(fields, practice) }).diagnostics.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

describe('wordsRespectful', () => {
  it('finds a word in the title, the ask and the steps', () => {
    expect(placesIn({ title: 'Greet the customer', ask: 'Ask the Customer.', steps: [{ text: 'Wave to each customer.' }] })).toEqual([
      'word-avoided 3:1',
      'word-avoided 4:1',
      'word-avoided 8:10',
    ]);
  });

  it('finds each place in the text, and words that a line break divides', () => {
    expect(placesIn({}, 'A customer came.\nThe customer left, a paying\nclient, too.')).toEqual([
      'word-avoided 17:3',
      'word-avoided 18:5',
      'word-avoided 18:22',
    ]);
  });

  it('finds no part of a longer word, and no id', () => {
    expect(placesIn({}, 'Customers, a precustomer, [words](about).')).toEqual([]);
  });

  it('passes over what is quoted or named', () => {
    expect(placesIn({ title: 'Say no longer ‘customer’' }, 'They wrote “the customer is king”.')).toEqual([]);
  });

  it('lets the glossary name it', () => {
    expect(placesIn({}, undefined, { 'en/terms/shop.mdx': term('shop', { meaning: 'Where a customer stands.' }) })).toEqual([]);
  });

  it('knows the words of each language apart', () => {
    const greek = { 'el/terms/guest.mdx': '---\ntitle: επισκέπτης\nmeaning: Όποιος έρχεται.\navoid: [πελάτης]\n---\n' };
    expect(placesIn({}, 'The word is πελάτης.', greek).filter((place) => place.startsWith('word-avoided'))).toEqual([]);
  });
});
