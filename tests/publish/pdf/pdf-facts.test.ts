import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPdfFacts, type PdfFacts } from './pdf-facts.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import { fontFolder } from './sample-book.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const html = `<!doctype html><html lang="pt"><head><title>Factos</title><style>
  @page { size: A5; margin: 15mm; @top-left { content: "running" } @bottom-right { content: counter(page) } }
  section + section { break-before: page }
</style></head><body>
<section><h1 id="a">Ação</h1><p>text <a href="https://example.org/x">outside</a> <a href="#ação">inside</a></p></section>
<section><div style="border: 1px solid; height: 20mm"></div></section>
<section><img src="${pixel}" alt="a picture" width="50" height="50"></section>
<section><svg role="img" aria-label="a drawing" width="50" height="50"><circle cx="25" cy="25" r="20" /></svg></section>
<section><h2 id="ação">Fim</h2></section>
</body></html>`;

let facts: PdfFacts;
beforeAll(async () => {
  const job = { html, files: fontFolder, locale: 'pt', title: 'Factos', date: '2026-11-22', pageNumbers: false };
  facts = await readPdfFacts((await withBrowser({}, async (browser) => printPdf(browser, job))).bytes);
}, 30_000);

test('an empty page is found by its want of content, not of running headers', () => {
  expect(facts.pages).toHaveLength(5);
  expect(facts.emptyPages).toEqual([1]);
  expect(facts.pages[1]?.furniture).toContain('running');
});

test('content and what repeats around it are apart', () => {
  expect(facts.pages[0]?.text.trim()).toBe('Ação\ntext outside inside');
  expect(facts.pages[0]?.furniture).toBe('running\n1');
});

test('links are told with their ends', () => {
  expect(facts.pages[0]?.links).toEqual([
    { kind: 'outside', url: 'https://example.org/x' },
    { kind: 'inside', destination: 'ação', page: 4 },
  ]);
});

test('the outline is a tree with pages', () => {
  expect(facts.outline).toEqual([{ title: 'Ação', page: 0, children: [{ title: 'Fim', page: 4, children: [] }] }]);
});

test('pages have their size in points, and labels even without a numbering of their own', () => {
  expect(facts.pages[0]?.size.map(Math.round)).toEqual([420, 595]);
  expect(facts.pageLabels).toEqual(['1', '2', '3', '4', '5']);
});

test('fonts that the document did not bring are seen by name', () => {
  expect(facts.fonts.map(({ name, embedded }) => [name, embedded])).toEqual([
    ['OpenSans-Bold', true],
    ['OpenSans-Regular', true],
  ]);
});
