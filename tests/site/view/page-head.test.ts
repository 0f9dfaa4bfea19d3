import { describe, expect, it } from 'vitest';
import { buildPageHead, inLanguage, type PageSearch } from '../../../src/site/view/page-head.ts';
import { entryOf, entryRoute, language, source } from './sample-context.ts';

const search: PageSearch = { type: 'indexed', kind: 'principle', themes: [] };
const headOf = (tag: string, id: string, words = tag) =>
  buildPageHead(source, {
    route: entryRoute(tag, id),
    title: 'A title',
    description: 'What it is.',
    textLanguage: language(words),
    search,
  });

describe('buildPageHead', () => {
  it('names every language that has the page in its own words, and the permalink for all others', () => {
    expect(headOf('en', 'WS-2').alternates).toEqual([
      { hreflang: 'en', href: 'https://shared-workshops.example/x/en/principles/workshops/ws-2/' },
      { hreflang: 'he', href: 'https://shared-workshops.example/x/he/principles/workshops/ws-2/' },
      { hreflang: 'x-default', href: 'https://shared-workshops.example/x/p/ws-2/' },
    ]);
  });

  it('gives the front page the choice of language as default', () => {
    expect(headOf('en', 'home').alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://shared-workshops.example/x/' });
  });

  it('names on a permalink, which nobody should land on, the versions that name it', () => {
    const route = { type: 'permalink', id: entryOf('WS-2').id, name: 'WS-2' } as const;
    const head = buildPageHead(source, { route, title: 'A title', description: '', search: { type: 'none' }, noindex: true });
    expect(head.alternates).toEqual(headOf('en', 'WS-2').alternates);
    expect(head).toMatchObject({ noindex: true, namesCanonical: false });
  });

  it('points a page without words of its own to the source page and keeps it out of search', () => {
    const head = headOf('de', 'WS-2', 'en');
    expect(head.canonical).toBe('https://shared-workshops.example/x/en/principles/workshops/ws-2/');
    expect(head.search).toEqual({ type: 'none' });
    expect(head).toMatchObject({ language: 'de', textLanguage: 'en' });
  });

  it('knows the direction of the page and of the words', () => {
    expect(headOf('he', 'TH-1', 'en')).toMatchObject({ direction: 'rtl', textDirection: 'ltr' });
  });

  it('adds the name of the edition to the title, except on the front page', () => {
    expect(headOf('en', 'about').documentTitle).toBe(`A title · ${source.edition.words.get(language('en'))?.short_title}`);
    expect(headOf('en', 'home').documentTitle).toBe('A title');
  });
});

describe('inLanguage', () => {
  it('keeps the page, and leads from pages for all languages to the front page', () => {
    expect(inLanguage(source.edition, entryRoute('en', 'TH-1'), language('he'))).toEqual(entryRoute('he', 'TH-1'));
    expect(inLanguage(source.edition, { type: 'root' }, language('he'))).toEqual(entryRoute('he', 'home'));
    expect(inLanguage(source.edition, { type: 'permalink', id: entryOf('TH-1').id, name: 'TH-1' }, language('he'))).toEqual(
      entryRoute('he', 'TH-1'),
    );
  });
});
