import { describe, expect, it } from 'vitest';
import { buildPageFrame } from '../../../src/site/view/page-frame.ts';
import { entryRoute, source } from './sample-context.ts';

describe('buildPageFrame', () => {
  it('marks the part of the menu that a page belongs to', () => {
    const { navigation } = buildPageFrame(source, entryRoute('en', 'WS-1'));
    expect(navigation.filter(({ current }) => current !== undefined)).toEqual([
      { label: 'Principles', href: '/x/en/principles/', current: 'true' },
    ]);
    expect(buildPageFrame(source, entryRoute('en', 'about')).navigation.at(-1)).toMatchObject({ current: 'page' });
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
