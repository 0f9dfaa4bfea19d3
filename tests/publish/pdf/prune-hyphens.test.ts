import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { printOptions } from '../../../src/publish/pdf/print-pass.ts';
import { layOutAsPrinted } from '../../../src/publish/pdf/lay-out-as-printed.ts';
import { pruneHyphens } from '../../../src/publish/pdf/prune-hyphens.ts';
import { fontFolder } from './sample-book.ts';

const words = 'Re\u00ADsponsi\u00ADbil\u00ADi\u00ADties, under\u00ADstand\u00ADing, ad\u00ADmin\u00ADis\u00ADtra\u00ADtions. '.repeat(40);

const widths = [
  'auto',
  'A5',
  'A4; margin: 20mm',
  'A4 landscape',
  '120mm 150mm; margin: 7mm 13mm',
  'letter',
  'jis-b5; margin: 10mm 17mm',
  'A5; margin-left: 31mm',
];

test.each(widths)('keeps soft hyphens at the ends of lines alone on pages of %s', { timeout: 30_000 }, async (size) => {
  await expectDividedAtEnds(`@page { size: ${size} }`, `<p>${words}</p>`);
});

test('goes by the width of named pages, of nested ones too', { timeout: 30_000 }, async () => {
  await expectDividedAtEnds(
    `@page { size: A5; margin: 15mm }
     @media print { @page narrow { margin-left: 40mm } }
     @page narrow:right { margin-right: 17mm }
     @page narrow:left { margin-right: 17mm }
     @page broad { size: A4; margin: 30mm }
     .narrow { page: narrow } .broad { page: broad; margin-inline: 2em }`,
    `<p>${words}</p><section class="narrow"><p>${words}</p><div class="broad"><p>${words}</p></div></section><p>${words}</p>`,
  );
});

async function expectDividedAtEnds(css: string, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>T</title><style>${css} ${face}</style></head><body>${body}</body></html>`;
  await withBrowser({}, async (browser) => {
    const { page } = await openDocument(browser, html, fontFolder);
    const before = await readLines(page);
    const undo = await layOutAsPrinted(page);
    const pruned = await pruneHyphens(page);
    await undo();
    const after = await readLines(page);
    // The reader of the test shows the hyphens at the ends of lines and leaves out soft ones within.
    expect(after).toEqual(before);
    expect(after.filter((line) => line.endsWith('-'))).toHaveLength(pruned.after);
    expect(pruned.after).toBeGreaterThan(3);
    expect(pruned.before).toBeGreaterThan(10 * pruned.after);
  });
}

async function readLines(page: Page): Promise<string[]> {
  const bytes = await page.pdf(printOptions);
  return (await readPdfFacts(bytes)).pages.flatMap(({ text }) => text.split('\n'));
}

const face = `@font-face { font-family: Literata; src: url(literata-latin-400-normal.woff2) } html { font: 11pt Literata }`;
