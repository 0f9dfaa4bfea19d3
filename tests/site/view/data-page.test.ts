import { describe, expect, it } from 'vitest';
import { buildDataPage } from '../../../src/site/view/data-page.ts';
import { generatedRoute, pageContext } from './page-context.ts';

const pageIn = (language: string) => {
  const route = generatedRoute('data', language);
  return buildDataPage(pageContext(route), route);
};

describe('the page of data', () => {
  it('offers the files of its language, the table first, each with its schema', () => {
    const { here, table } = pageIn('he');
    expect(here[0]?.href).toBe(table);
    expect(here.slice(1, -1).map(({ href, schema }) => [href, schema])).toContainEqual([
      '/x/api/v1/he/principles.json',
      '/x/api/v1/schema/principles.json',
    ]);
    expect(here.every(({ href }) => href.startsWith('/x/api/v1/he/') || href === '/x/he/feed.xml')).toBe(true);
  });

  it('offers the files for all languages', () => {
    expect(pageIn('en').whole.map(({ href }) => href)).toEqual([
      ...['index', 'edition', 'graph', 'references', 'organisations', 'coverage', 'releases'].map((name) => `/x/api/v1/${name}.json`),
      '/x/sitemap.xml',
      '/x/llms.txt',
    ]);
  });

  it('names terms of reuse in the language of the page, if the edition has them in it', () => {
    expect(pageIn('de').rights.language).toBeUndefined();
    expect(pageIn('de').rights.words).toContain('CC BY-SA 4.0');
  });
});
