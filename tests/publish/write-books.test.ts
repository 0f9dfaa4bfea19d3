import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { TocEntry } from '../../src/book/book.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { createArtefactStore } from '../../src/publish/artefact-store.ts';
import { withBrowser } from '../../src/publish/browser.ts';
import { readPdfFacts, type OutlineFacts, type PdfFacts } from '../../src/publish/pdf/pdf-facts.ts';
import { writeBooks, type WrittenPdf } from '../../src/publish/write-books.ts';
import { writeSheets } from '../../src/publish/write-sheets.ts';

const outDir = mkdtempSync(join(tmpdir(), 'books-'));
const address = 'https://workshops.example/x/';
let edition: Edition;
let books: readonly WrittenPdf[];
let sheets: readonly WrittenPdf[];
let again: readonly WrittenPdf[];
const facts = new Map<string, PdfFacts>();

beforeAll(async () => {
  const opened = openEdition('tests/editions/fictional').edition;
  if (opened === undefined) throw new Error('the fictional edition does not open');
  edition = opened;
  const plan = { edition, address, outDir };
  await withBrowser({}, async (browser) => {
    books = await writeBooks(browser, { ...plan, store: createArtefactStore(join(outDir, 'kept')) });
    sheets = await writeSheets(browser, { ...plan, store: createArtefactStore(join(outDir, 'kept')) });
    again = await writeBooks(browser, { ...plan, store: createArtefactStore(join(outDir, 'kept')) });
  });
  for (const { path } of [...books, ...sheets]) facts.set(path, await readPdfFacts(readFileSync(join(outDir, path))));
}, 180_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const factsOf = (path: string): PdfFacts => {
  const found = facts.get(path);
  if (found === undefined) throw new Error(`${path} was not written`);
  return found;
};
const languageOf = (tag: string): Edition['sourceLanguage'] =>
  edition.languages.find((locale) => locale.tag === tag)?.tag ?? edition.sourceLanguage;
const flat = (toc: readonly TocEntry[]): readonly TocEntry[] => toc.flatMap((line) => [line, ...flat(line.children)]);
const flatOutline = (entries: readonly OutlineFacts[]): readonly OutlineFacts[] =>
  entries.flatMap((entry) => [entry, ...flatOutline(entry.children)]);

describe.each(['en', 'he', 'de'])('the e-book in %s', (tag) => {
  const path = `downloads/shared-workshops-${tag}.pdf`;

  test('has title, language and tags, its own fonts embedded, no empty page', () => {
    const { title, language, tagged, emptyPages, fonts } = factsOf(path);
    expect({ title, language, tagged, emptyPages }).toEqual({
      title: edition.words.get(languageOf(tag))?.title,
      language: tag,
      tagged: true,
      emptyPages: [],
    });
    expect(fonts.filter(({ embedded, type }) => !embedded || type === 'Type3')).toEqual([]);
  });

  test('every line of the contents leads to its page, and every heading of the outline stands on the page it names', () => {
    const { pages, outline, pageLabels } = factsOf(path);
    const { toc } = assembleBook(edition, languageOf(tag), { address, asset: (asset) => asset, topRank: 1 });
    const contents = pages[2];
    expect(contents?.links.map((link) => (link.kind === 'inside' ? link.destination : link.url))).toEqual(flat(toc).map(({ id }) => id));
    const numbers = (contents?.links ?? []).map((link) => (link.kind === 'inside' ? pageLabels[link.page ?? -1] : ''));
    if (tag !== 'he') {
      const lines = contents?.text.split('\n').filter((line) => /\d$/.test(line));
      expect(lines).toEqual(
        flat(toc).map(({ label, title }, index) => [label, title, numbers[index]].filter((word) => word !== undefined).join(' ')),
      );
    }
    // Titles of several lines keep the spaces between them.
    const titles = flatOutline(outline).map(({ title }) => title);
    for (const { title, language } of flat(toc)) if (language !== 'he') expect(titles).toContain(title);
    const squeeze = (text: string): string => text.replace(/\s+/g, '');
    for (const { title, page } of tag === 'he' ? [] : flatOutline(outline))
      expect(squeeze(pages[page ?? -1]?.text ?? '')).toContain(squeeze(title));
  });

  test('each page of the body has its number, its part on the left page and its chapter on the right', () => {
    const { pages, pageLabels } = factsOf(path);
    expect(pageLabels.slice(0, 4)).toEqual(['Cover', 'i', 'ii', '1']);
    const numbered = pages.flatMap(({ furniture }, index) => (furniture.split('\n').includes(pageLabels[index] ?? '') ? [index] : []));
    // Openings of parts and sets stand without a number.
    expect(pages.length - numbered.length).toBe(2 + 4 + 2);
  });
});

test('links lead inside the book or to the site and nowhere else', () => {
  const { pages } = factsOf('downloads/shared-workshops-en.pdf');
  const outside = pages.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'outside' ? [link.url] : [])));
  expect(outside).toContain(`${address}p/ws-1/`);
  expect(pages.flatMap(({ links }) => links.filter((link) => link.kind === 'inside' && link.page === undefined))).toEqual([]);
});

test('what was printed before is copied, with the same bytes', () => {
  expect(books.map(({ origin }) => origin)).toEqual(['made', 'made', 'made']);
  expect(again).toEqual(books.map((book) => ({ ...book, origin: 'kept' })));
});

test('every sheet takes the pages it may, in the language of its words, with its address on each page', () => {
  const places = [
    'training/module-1/handout',
    'principles/workshops/handout',
    'principles/town-halls/handout',
    'training/module-1/session-plan',
    'training/worksheets/evening',
    'training/module-1/worksheets/loan-card',
  ];
  expect(sheets.map(({ path }) => path)).toEqual(['en', 'he', 'de'].flatMap((tag) => places.map((place) => `${tag}/${place}.pdf`)));
  for (const { path } of sheets) {
    const { pages, emptyPages } = factsOf(path);
    expect([path, pages.length, emptyPages]).toEqual([path, 1, []]);
    expect(pages[0]?.links.filter((link) => link.kind === 'outside' && link.url.includes('/p/')).length).toBeGreaterThan(0);
    expect(pages[0]?.size.map((length) => Math.round(length))).toEqual([595, 842]);
  }
  expect(factsOf('de/training/module-1/handout.pdf').language).toBe('en');
  expect(factsOf('he/principles/workshops/handout.pdf').language).toBe('he');
  expect(factsOf('en/training/module-1/handout.pdf').pages[0]?.furniture).toContain('workshops.example/x/p/module-1');
  expect(factsOf('en/training/module-1/worksheets/loan-card.pdf').pages[0]?.furniture).toContain('workshops.example/x/p/module-1-loan-card');
});
