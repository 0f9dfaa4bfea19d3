import { describe, expect, it } from 'vitest';
import { getGlossary } from '../../src/render/glossary.ts';
import { languageTag } from '../../src/schema/ids.ts';
import { buildSmallEdition, entry, term } from '../editions/build-edition.ts';

const edition = buildSmallEdition({
  'en/terms/bread.mdx': term('bread', { variants: ['loaf', 'loaves'] }),
  'en/terms/bread-oven.mdx': term('bread oven'),
  'en/terms/rise.mdx': term('RISE', { expansion: 'Rest, inspect, stretch, enjoy' }),
  'organisations.yaml': 'partners:\n  - { id: guild, name: The Bread Guild, native_name: Brotgilde und Loaf }\n',
  'en/terms/covid-19.mdx': entry({ id: 'term-covid-19', title: 'Covid', meaning: 'An illness.' }),
});

/** The terms in a text as `id: words`. */
const findIn = (text: string, language = 'en'): readonly string[] =>
  getGlossary(edition, languageTag.parse(language))
    .find(text)
    .map(({ id, index, length }) => `${id}: ${text.slice(index, index + length)}`);

describe('getGlossary', () => {
  it('finds titles and variants, whatever their capitals', () => {
    expect(findIn('Bread and two Loaves')).toEqual(['term-bread: Bread', 'term-bread: Loaves']);
  });

  it('prefers the longest form', () => {
    expect(findIn('the bread oven and bread')).toEqual(['term-bread-oven: bread oven', 'term-bread: bread']);
  });

  it('finds a term that is broken over two lines', () => {
    expect(findIn('the bread\n  oven')).toEqual(['term-bread-oven: bread\n  oven']);
  });

  it('takes short forms to the letter', () => {
    expect(findIn('They rise. RISE is a way of working; Rise is not.')).toEqual(['term-rise: RISE']);
  });

  it('finds no part of a word, nor one that a number goes on', () => {
    expect(findIn('breadth, shortbread, Covid-19, Covid')).toEqual(['term-covid-19: Covid']);
  });

  it('leaves the names of organisations alone', () => {
    expect(findIn('The Bread Guild, or Brotgilde und Loaf, bakes bread.')).toEqual(['term-bread: bread']);
  });

  it('has only the terms that a language has words for', () => {
    expect(findIn('bread', 'el')).toEqual([]);
  });
});
