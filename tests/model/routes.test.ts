import { describe, expect, it } from 'vitest';
import { listRoutes, pathOf } from '../../src/model/routes.ts';
import { buildSmallEdition, principle, term, type Files } from '../editions/build-edition.ts';
import { openEdition } from '../../src/open-edition.ts';
import { stockEdition } from '../editions/overlay-edition.ts';

describe('listRoutes', () => {
  const edition = buildSmallEdition({ 'en/principles/bakers/BA-1.mdx': principle({ aliases: ['BA-9'] }) });
  const paths = listRoutes(edition).map((route) => pathOf(edition, route));

  it('begins with the choice of language and the page for what is not found', () => {
    expect(paths.slice(0, 2)).toEqual(['', '404']);
  });

  it('has a permalink for every id and every former one, without language', () => {
    expect(paths.filter((path) => path.startsWith('p/'))).toEqual(['p/about/', 'p/bakers/', 'p/ba-1/', 'p/ba-9/', 'p/home/']);
  });

  it('has the same pages in every language, translated or not', () => {
    const inLanguage = (language: string): readonly string[] =>
      paths.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(3));
    expect(inLanguage('en')).toEqual([
      'about/',
      'about/share/',
      'principles/bakers/',
      'principles/bakers/handout/',
      'principles/bakers/brief/',
      'principles/bakers/share/',
      'principles/bakers/ba-1/',
      'principles/bakers/ba-1/share/',
      'principles/bakers/ba-1/card/',
      '',
      'share/',
      'search/',
      'downloads/',
      'data/',
      'book/',
      'references/miller1999/',
      'principles/actor/bakers/',
      'principles/theme/bread/',
    ]);
    expect(inLanguage('el')).toEqual(inLanguage('en'));
  });

  it('has no filter for an actor who never has to act', () => {
    expect(paths.filter((path) => path.includes('millers'))).toEqual([]);
  });

  it('has a glossary where there are terms, or where its address was published', () => {
    const hasGlossary = (files: Files): boolean => {
      const small = buildSmallEdition(files);
      return listRoutes(small).some((route) => pathOf(small, route) === 'en/glossary/');
    };
    expect(hasGlossary({})).toBe(false);
    expect(hasGlossary({ 'en/terms/leaven.mdx': term('leaven') })).toBe(true);
    expect(hasGlossary({ 'addresses.txt': '<lang>/glossary/\n' })).toBe(true);
  });

  it('gives no two pages one address', () => {
    const { edition: fictional } = openEdition(stockEdition);
    if (fictional === undefined) throw new Error('the fictional edition could not be read');
    const all = listRoutes(fictional).map((route) => pathOf(fictional, route));
    expect(all.length).toBe(new Set(all).size);
  });
});
