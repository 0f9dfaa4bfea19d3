import { describe, expect, it } from 'vitest';
import { buildBookDownloads, buildHandoutDownloads } from '../../../src/site/view/downloads.ts';
import { buildDownloadsPage } from '../../../src/site/view/downloads-page.ts';
import { generatedRoute, pageContext } from './page-context.ts';

describe('downloads', () => {
  it('lists the e-book of every language, that of the page first', () => {
    const books = buildBookDownloads(pageContext(generatedRoute('downloads', 'de')));
    expect(books.map(({ language, page }) => [language, page])).toEqual(['de', 'en', 'he'].map((tag) => [tag, `/x/${tag}/book/`]));
    expect(books.find(({ language }) => language === 'he')).toMatchObject({ autonym: 'עברית', direction: 'rtl' });
  });

  it('offers what was printed, with its size and length, and nothing else', () => {
    const printed = new Map([
      ['downloads/shared-workshops-en.pdf', { bytes: 1_240_000, pages: 64 }],
      ['downloads/shared-workshops-en-a4.pdf', { bytes: 1_250_000, pages: 48 }],
    ]);
    const books = buildBookDownloads(pageContext(generatedRoute('downloads'), printed));
    expect(books[0]?.officePdf).toEqual({ href: '/x/downloads/shared-workshops-en-a4.pdf', extent: '1.3 MB, 48 pages' });
    expect(books.map(({ pdf }) => pdf)).toEqual([
      { href: '/x/downloads/shared-workshops-en.pdf', extent: '1.2 MB, 64 pages' },
      undefined,
      undefined,
    ]);
  });

  it('offers the EPUB beside the PDF, by its size alone', () => {
    const printed = new Map([['downloads/shared-workshops-en.epub', { bytes: 640_000, pages: 0 }]]);
    const [book] = buildBookDownloads(pageContext(generatedRoute('downloads'), printed));
    expect(book?.epub).toEqual({ href: '/x/downloads/shared-workshops-en.epub', extent: '640 kB' });
  });

  it('is found by search, with what there is to print in its words', () => {
    const route = generatedRoute('downloads');
    const { head, summary } = buildDownloadsPage(pageContext(route), route);
    expect(head.search).toMatchObject({ type: 'indexed', kind: 'page' });
    for (const word of ['pack', 'brief', 'poster', 'cards', 'handout']) expect(summary).toContain(word);
  });

  it('lists session plans, slides and worksheets of a module below its sheet, and what all modules share at the end', () => {
    const route = generatedRoute('downloads');
    const printed = new Map([['en/training/module-1/session-plan.pdf', { bytes: 84_300, pages: 3 }]]);
    const { handouts } = buildDownloadsPage(pageContext(route, printed), route);
    const sheets = handouts.find(({ id }) => id === 'modules')?.sheets ?? [];
    expect(sheets.map(({ entry, pieces }) => [entry.label, pieces.map(({ link, remark }) => [link.code, remark])])).toEqual([
      [
        'Opening a bench',
        [
          ['Session plan', '90 minutes'],
          ['Slides', undefined],
          ['Worksheet 1', undefined],
        ],
      ],
      ['How was this evening', []],
    ]);
    expect(sheets[0]?.pieces[0]?.pdf?.href).toBe('/x/en/training/module-1/session-plan.pdf');
    expect(handouts.filter(({ id }) => id !== 'modules').flatMap(({ sheets: others }) => others.flatMap(({ pieces }) => pieces))).toEqual(
      [],
    );
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
