import { expect, test } from 'vitest';
import { assertLinks } from '../../../src/publish/book/assert-links.ts';
import type { SectionHtml } from '../../../src/publish/book/book-document.ts';

const book = (parts: Partial<SectionHtml>) => ({
  sections: [
    { html: '', ids: ['about'], leadsTo: [], numbered: [], outside: [], opens: { page: 'body-1', counter: 'body' as const }, ...parts },
  ],
});

test('links within a book lead to what it holds, others name their host', () => {
  expect(() =>
    assertLinks(book({ leadsTo: ['about'], numbered: ['about'], outside: ['https://example.org/a', 'mailto:a@example.org'] })),
  ).not.toThrow();
  expect(() => assertLinks(book({ leadsTo: ['nowhere'] }))).toThrow('`#nowhere`');
  expect(() => assertLinks(book({ numbered: ['gone'] }))).toThrow('`#gone`');
  expect(() => assertLinks(book({ outside: ['/en/about/'] }))).toThrow('`/en/about/`');
});
