import { describe, expect, it } from 'vitest';
import { buildBookDownloads, buildHandoutDownloads } from '../../../src/site/view/downloads.ts';
import { generatedRoute, pageContext } from './page-context.ts';

describe('downloads', () => {
  it('lists the e-book of every language, that of the page first', () => {
    const books = buildBookDownloads(pageContext(generatedRoute('downloads', 'de')));
    expect(books.map(({ language, page }) => [language, page])).toEqual(['de', 'en', 'he'].map((tag) => [tag, `/x/${tag}/book/`]));
    expect(books.find(({ language }) => language === 'he')).toMatchObject({ autonym: 'עברית', direction: 'rtl' });
  });

  it('offers what was printed, with its size and length, and nothing else', () => {
    const printed = new Map([['downloads/shared-workshops-en.pdf', { bytes: 1_240_000, pages: 64 }]]);
    const books = buildBookDownloads(pageContext(generatedRoute('downloads'), printed));
    expect(books.map(({ pdf }) => pdf)).toEqual([
      { href: '/x/downloads/shared-workshops-en.pdf', extent: '1.2 MB, 64 pages' },
      undefined,
      undefined,
    ]);
  });

  it('puts the file of a sheet beside its page', () => {
    const printed = new Map([['en/training/module-1/handout.pdf', { bytes: 84_300, pages: 1 }]]);
    const [module] = buildHandoutDownloads(pageContext(generatedRoute('downloads'), printed), 'module');
    expect(module).toMatchObject({
      page: '/x/en/training/module-1/handout/',
      pdf: { href: '/x/en/training/module-1/handout.pdf', extent: '84 kB, 1 page' },
    });
  });
});
