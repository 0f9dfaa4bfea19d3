import { describe, expect, it } from 'vitest';
import { buildBookDownloads, buildHandoutDownloads } from '../../../src/site/view/downloads.ts';
import { generatedRoute, pageContext } from './page-context.ts';

describe('downloads', () => {
  it('lists the e-book of every language, that of the page first', () => {
    const books = buildBookDownloads(pageContext(generatedRoute('downloads', 'de')));
    expect(books.map(({ pdf }) => pdf)).toEqual(['de', 'en', 'he'].map((tag) => `/x/downloads/shared-workshops-${tag}.pdf`));
    expect(books.find(({ language }) => language === 'he')).toMatchObject({ autonym: 'עברית', direction: 'rtl' });
  });

  it('puts the file of a sheet beside its page', () => {
    const [module] = buildHandoutDownloads(pageContext(generatedRoute('downloads')), 'module');
    expect(module).toMatchObject({ page: '/x/en/training/module-1/handout/', pdf: '/x/en/training/module-1/handout.pdf' });
  });
});
