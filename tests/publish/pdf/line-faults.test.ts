import { beforeAll, describe, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import { countDivided, cutRows, headingsAlone, loneLines } from './line-faults.ts';
import { readPrintedBlocks, type PrintedBlock } from './read-printed-blocks.ts';
import { fontFolder } from './sample-book.ts';

const line = 'words enough for a line of it ';
/** Paragraphs and items of one to six lines, so that the foot of a page falls on every line of one of them. */
const lengths = Array.from({ length: 70 }, (_, index) => (index % 7) + 1);
const paragraphs = lengths.map((length) => `<p>${line.repeat(length)}</p>`).join('');
const items = lengths.map((length) => `<li>${line.repeat(length)}<ul><li>${line}</li></ul></li>`).join('');
const terms = lengths.map((length) => `<dt>A term</dt><dd><p>${line.repeat(length)}</p></dd>`).join('');
const rows = lengths.map((length) => `<tr><td>${line.repeat(length)}</td><td>${line.repeat(length)}</td></tr>`).join('');
const table = `<table><thead><tr><th>More</th><th>Words</th></tr></thead><tbody>${rows}</tbody></table>`;
const sections = lengths.map((length) => `<h2>A section</h2><p>${line.repeat(length)}</p>`).join('');

const good = `
  @page { size: 80mm 110mm; margin: 10mm }
  @font-face { font-family: Literata; src: url(literata-latin-400-normal.woff2) }
  html { font: 10pt/1.4 Literata } body { margin: 0; orphans: 2; widows: 2 } p { margin: 0 0 2mm }
  h2 { break-after: avoid; font-size: 11pt } dt { break-after: avoid } dd { margin: 0; padding-bottom: 1.5mm }
  tr { break-inside: avoid } thead { display: table-header-group } td { vertical-align: top }`;

/** Each spoils one thing of the good style. */
const spoiled = {
  lines: 'body { orphans: 1; widows: 1 }',
  rows: 'tr { break-inside: auto }',
  headings: 'h2 { break-after: auto; break-inside: auto }',
} as const;

const prints = new Map<string, readonly PrintedBlock[]>();
/** What stands on the pages of the good print without being content. */
let furniture: readonly string[] = [];
beforeAll(async () => {
  await withBrowser({}, async (browser) => {
    for (const [name, css] of Object.entries({ good: '', ...spoiled })) {
      const html = `<!doctype html><html lang="en"><head><title>Lines</title><style>${good} ${css}</style></head>
        <body><h1>Lines</h1>${paragraphs}<ul>${items}</ul><dl>${terms}</dl>${table}${sections}</body></html>`;
      const job = { html, files: fontFolder, locale: 'en', title: 'Lines', date: '2026-11-22', pageNumbers: false };
      const { bytes } = await printPdf(browser, job);
      prints.set(name, await readPrintedBlocks(bytes));
      if (name === 'good') furniture = (await readPdfFacts(bytes)).pages.map((page) => page.furniture);
    }
  });
}, 60_000);

const blocksOf = (name: string): readonly PrintedBlock[] => prints.get(name) ?? [];

describe('a good print', () => {
  test('has all its lines, each once', () => {
    const read = (type: string): number[] =>
      blocksOf('good')
        .filter((block) => block.type === type)
        .map(({ lines }) => lines.length);
    expect(read('H2').every((count) => count === 1)).toBe(true);
    // A term and its meaning are paragraphs to the tags.
    expect(new Set(read('P'))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(countDivided(blocksOf('good'))).toBeGreaterThan(20);
  });

  test('leaves no line alone, also of paragraphs in which Chromium gives up widows and orphans', () => {
    expect(loneLines(blocksOf('good'))).toEqual([]);
  });

  test('cuts no row, and says the head of the table once, though it is repeated on each page', () => {
    const heads = blocksOf('good').filter(({ type }) => type === 'TH');
    expect(heads.map(({ lines }) => lines.length)).toEqual([1, 1]);
    expect(furniture.filter((text) => text.includes('More')).length).toBeGreaterThan(2);
    expect(cutRows(blocksOf('good'))).toEqual([]);
  });

  test('has every heading with what it announces', () => {
    expect(headingsAlone(blocksOf('good'))).toEqual([]);
  });
});

describe('a spoiled print is found out', () => {
  test('by its lone lines', () => {
    expect(loneLines(blocksOf('lines')).length).toBeGreaterThan(5);
  });

  test('by its cut rows', () => {
    expect(cutRows(blocksOf('rows')).length).toBeGreaterThan(2);
    expect(cutRows(blocksOf('rows'))[0]).toMatch(/^pages \d+, \d+: TD /);
  });

  test('by its headings at the foot of a page', () => {
    expect(headingsAlone(blocksOf('headings'))[0]).toMatch(/^page \d+: H2 A section$/);
  });

  test('while a heading of lines to write on needs no words below it, but room', () => {
    const [first] = blocksOf('good').filter(({ type }) => type === 'H2');
    const heading = first === undefined ? [] : [first];
    const baseline = first?.lines[0]?.baseline ?? 0;
    expect(headingsAlone(heading)).toHaveLength(1);
    expect(headingsAlone(heading, { foot: baseline - 60, least: 50 })).toEqual([]);
    expect(headingsAlone(heading, { foot: baseline - 40, least: 50 })).toHaveLength(1);
  });
});
