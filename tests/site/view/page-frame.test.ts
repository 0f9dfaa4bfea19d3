import { describe, expect, it } from 'vitest';
import type { Route } from '../../../src/model/routes.ts';
import { buildPageFrame, type PageFrame } from '../../../src/site/view/page-frame.ts';
import { buildSmallEdition } from '../../editions/build-edition.ts';
import { entryRoute, language, source } from './sample-context.ts';

describe('buildPageFrame', () => {
  it('marks the part of the menu that a page belongs to', () => {
    const { navigation } = buildPageFrame(source, entryRoute('en', 'WS-1'));
    expect(navigation.filter(({ current }) => current !== undefined)).toEqual([
      { label: 'Principles', href: '/x/en/principles/', current: 'true' },
    ]);
    expect(buildPageFrame(source, entryRoute('en', 'about')).navigation.at(-1)).toMatchObject({ current: 'page' });
  });

  it('names pages in the menu by their titles in a language that the interface does not speak', () => {
    const labels = (tag: string): readonly object[] =>
      buildPageFrame(source, entryRoute(tag, 'about')).navigation.map(({ label, language }) => ({ label, language }));
    expect(labels('de')).toEqual([
      { label: 'Die Grundsätze', language: undefined },
      { label: 'What was found', language: 'en' },
      { label: 'Training', language: 'en' },
      { label: 'Pilots', language: 'en' },
      { label: 'Über diese Ausgabe', language: undefined },
    ]);
    const strings = new Map([[language('de'), { 'nav.pilots': 'Versuche' }]]);
    const { navigation } = buildPageFrame({ ...source, edition: { ...source.edition, strings } }, entryRoute('de', 'about'));
    expect(navigation[3]).toMatchObject({ label: 'Versuche' });
  });

  it('leads to a glossary only where there is one', () => {
    const labels = (frame: PageFrame): readonly string[] => frame.footer.map(({ label }) => label);
    expect(labels(buildPageFrame(source, entryRoute('en', 'about')))).toContain('Glossary');
    const edition = buildSmallEdition();
    const route = { type: 'generated', language: edition.sourceLanguage, page: 'downloads' } as const;
    expect(labels(buildPageFrame({ ...source, edition }, route))).toEqual(['Bakers', 'Downloads', 'Search']);
  });

  it('marks the part that pages made from data belong to', () => {
    const currentOf = (route: Route): readonly string[] => {
      const { navigation, footer } = buildPageFrame(source, route);
      return [...navigation, ...footer].flatMap(({ href, current }) => (current === undefined ? [] : [`${href} ${current}`]));
    };
    const [key] = source.edition.references.keys();
    if (key === undefined) throw new Error('the fictional edition has no references');
    expect(currentOf({ type: 'filter', by: 'actor', value: 'bench-hosts', language: language('en') })).toEqual(['/x/en/principles/ true']);
    expect(currentOf({ type: 'reference', key, language: language('en') })).toEqual(['/x/en/references/ true']);
  });

  it('offers the same page in every language and says where it is not translated', () => {
    const { languages } = buildPageFrame(source, entryRoute('en', 'WS-2'));
    expect(languages.map(({ href, current, translated }) => [href, current, translated])).toEqual([
      ['/x/en/principles/workshops/ws-2/', true, true],
      ['/x/he/principles/workshops/ws-2/', false, true],
      ['/x/de/principles/workshops/ws-2/', false, false],
    ]);
  });

  it('leads back through the pages above, each in its language', () => {
    const { breadcrumbs } = buildPageFrame(source, entryRoute('de', 'TH-1'));
    expect(breadcrumbs.map(({ href, language }) => [href, language])).toEqual([
      ['/x/de/', undefined],
      ['/x/de/principles/', undefined],
      ['/x/de/principles/town-halls/', 'en'],
    ]);
    expect(buildPageFrame(source, entryRoute('en', 'home')).breadcrumbs).toEqual([]);
  });

  it('names the funder on the pages that present the edition, not on each page of its content', () => {
    expect(buildPageFrame(source, entryRoute('en', 'about')).funding).toContain('Harbour Fund');
    expect(buildPageFrame(source, entryRoute('en', 'WS-1')).funding).toBeUndefined();
  });

  it('gives the day of the version in words', () => {
    expect(buildPageFrame(source, entryRoute('en', 'about')).date).toBe('4 May 2031');
  });
});
