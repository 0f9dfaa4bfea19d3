import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { Book } from '../../src/book/book.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bookFormats } from '../../src/model/download-paths.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { createArtefactStore } from '../../src/publish/artefact-store.ts';
import { withBrowser } from '../../src/publish/browser.ts';
import { buildBookDocument } from '../../src/publish/book/book-document.ts';
import { writePacks } from '../../src/publish/packs/write-packs.ts';
import { readPdfFacts, type PdfFacts } from './pdf/pdf-facts.ts';
import { checkPdfUa } from '../../src/publish/pdf-ua/check-pdf-ua.ts';
import { createFileWriter } from '../../src/publish/file-writer.ts';
import { writeBooks } from '../../src/publish/write-books.ts';
import type { WrittenFile } from '../../src/publish/write-artefact.ts';
import { writeSheets } from '../../src/publish/write-sheets.ts';
import { writeSlides } from '../../src/publish/write-slides.ts';
import { flatToc, lostTitles, outlineOf, pagesAlmostBlank, wrongHeaders, wrongNumbers } from './book/book-faults.ts';
import { withoutRepeats } from './book/without-repeats.ts';
import { cutRows, headingsAlone, loneLines } from './pdf/line-faults.ts';
import { readPrintedBlocks } from './pdf/read-printed-blocks.ts';
import { wholeHtml } from './book/whole-html.ts';

const outDir = mkdtempSync(join(tmpdir(), 'books-'));
const address = 'https://workshops.example/x/';
let edition: Edition;
let books: readonly WrittenFile[];
let sheets: readonly WrittenFile[];
let training: readonly WrittenFile[];
let again: readonly WrittenFile[];
const facts = new Map<string, PdfFacts>();

beforeAll(async () => {
  const opened = openEdition('tests/editions/fictional').edition;
  if (opened === undefined) throw new Error('the fictional edition does not open');
  edition = opened;
  const plan = { edition, address, files: createFileWriter(outDir) };
  await withBrowser({}, async (browser) => {
    books = await writeAll(browser, { ...plan, store: createArtefactStore(join(outDir, 'kept')) });
    const written = await writeSheets(browser, { ...plan, store: createArtefactStore(join(outDir, 'kept')) });
    sheets = written.files;
    const store = createArtefactStore(join(outDir, 'kept'));
    training = [...(await writeSlides(browser, { ...plan, store })), ...(await writePacks(browser, { ...plan, store }, written))];
    again = await writeAll(browser, { ...plan, store: createArtefactStore(join(outDir, 'kept')) });
  });
  for (const { path } of pdfs([...books, ...sheets])) facts.set(path, await readPdfFacts(readFileSync(join(outDir, path))));
}, 180_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const writeAll = async (...given: Parameters<typeof writeBooks>): Promise<readonly WrittenFile[]> => {
  const { pdfs, epubs } = await writeBooks(...given);
  return [...pdfs, ...(await epubs)];
};
const pdfs = (files: readonly WrittenFile[]): readonly WrittenFile[] => files.filter(({ path }) => path.endsWith('.pdf'));
const factsOf = (path: string): PdfFacts => {
  const found = facts.get(path);
  if (found === undefined) throw new Error(`${path} was not written`);
  return found;
};
const languageOf = (tag: string): Edition['sourceLanguage'] =>
  edition.languages.find((locale) => locale.tag === tag)?.tag ?? edition.sourceLanguage;

const formats = ['en', 'he', 'de'].flatMap((tag) => bookFormats.map((format) => ({ tag, format })));

describe.each(formats)('the e-book in $tag on $format', ({ tag, format }) => {
  const path = `downloads/shared-workshops-${tag}${format === 'a5' ? '' : '-a4'}.pdf`;
  const bookOf = (): Book => assembleBook(edition, languageOf(tag), { address, asset: (asset) => asset, topRank: 1 });

  test('has title, language and tags, its own fonts embedded, its paper', () => {
    const { title, language, tagged, fonts, pages } = factsOf(path);
    expect({ title, language, tagged }).toEqual({ title: edition.words.get(languageOf(tag))?.title, language: tag, tagged: true });
    expect(fonts.filter(({ embedded, type }) => !embedded || type === 'Type3')).toEqual([]);
    const sizes = new Set(pages.map(({ size }) => size.map(Math.round).join(' ')));
    expect([...sizes]).toEqual([format === 'a5' ? '420 595' : '595 842']);
  });

  test('no page is blank or almost', async () => {
    expect(await pagesAlmostBlank(readFileSync(join(outDir, path)), format)).toEqual([]);
  });

  test('contents and list of figures lead to what they name, the outline equals the contents', () => {
    const { pages, outline, pageLabels } = factsOf(path);
    const { toc, figures } = bookOf();
    const front = pages.slice(2, pageLabels.indexOf('1')).flatMap(({ links }) => links);
    expect(front.map((link) => (link.kind === 'inside' ? link.destination : link.url))).toEqual(
      [...flatToc(toc), ...figures].map(({ id }) => id),
    );
    expect(figures.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['chart']));
    expect(outline).toEqual(outlineOf(toc, factsOf(path)));
    expect(lostTitles(bookOf(), factsOf(path))).toEqual([]);
  });

  test('numbers of pages are right wherever they are printed', async () => {
    const html = wholeHtml(buildBookDocument(bookOf(), createTranslator(languageOf(tag), edition.strings.get(languageOf(tag)))));
    const printed = await withoutRepeats(html, readFileSync(join(outDir, path)));
    expect(wrongNumbers(printed, factsOf(path))).toEqual([]);
  });

  test('no line and no heading is left alone, no row of a table is cut', async () => {
    const blocks = await readPrintedBlocks(readFileSync(join(outDir, path)));
    expect([...loneLines(blocks), ...cutRows(blocks), ...headingsAlone(blocks)]).toEqual([]);
  });

  test('each page of the body has its number, its part on the left page and its chapter on the right', () => {
    expect(factsOf(path).pageLabels.slice(0, 3)).toEqual(['Cover', 'i', 'ii']);
    expect(wrongHeaders(bookOf(), factsOf(path))).toEqual([]);
  });
});

test.each(['en', 'he', 'de'])('no PDF in %s, from the book to the slides, departs from PDF/UA', async (tag) => {
  const names = [`downloads/shared-workshops-${tag}`, `${tag}/`];
  const paths = [...books, ...sheets, ...training].map(({ path }) => path).filter((path) => path.endsWith('.pdf'));
  const own = paths.filter((path) => names.some((name) => path.startsWith(name)));
  expect(own).toEqual(
    expect.arrayContaining([
      `downloads/shared-workshops-${tag}-a4.pdf`,
      `${tag}/principles/workshops/handout.pdf`,
      `${tag}/training/module-1/slides/slides.pdf`,
      `${tag}/training/module-1/pack.pdf`,
    ]),
  );
  for (const path of own) expect([path, await checkPdfUa(readFileSync(join(outDir, path)))]).toEqual([path, []]);
});

test('links lead inside the book or to the site and nowhere else', () => {
  const { pages } = factsOf('downloads/shared-workshops-en.pdf');
  const outside = pages.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'outside' ? [link.url] : [])));
  expect(outside).toContain(`${address}p/ws-1/`);
  expect(pages.flatMap(({ links }) => links.filter((link) => link.kind === 'inside' && link.page === undefined))).toEqual([]);
});

test('what was printed before is copied, with the same bytes', () => {
  expect(pdfs(books)).toHaveLength(6);
  expect(new Set(books.map(({ origin }) => origin))).toEqual(new Set(['made']));
  expect(again).toEqual(books.map((book) => ({ ...book, origin: 'kept' })));
});

test('every sheet takes the pages it may, in the language of its words, with its address on each page', () => {
  const places = [
    'training/module-1/handout',
    'principles/workshops/handout',
    'principles/workshops/brief',
    'principles/town-halls/handout',
    'principles/town-halls/brief',
    'training/module-1/session-plan',
    'training/module-1/worksheets/loan-card',
    'training/worksheets/evening',
  ];
  const paths = sheets.map(({ path }) => path);
  const alone = ['en', 'he', 'de'].flatMap((tag) => places.map((place) => `${tag}/${place}.pdf`));
  const together = ['en', 'he', 'de'].flatMap((tag) => [`${tag}/principles/poster.pdf`, `${tag}/principles/cards.pdf`]);
  expect(paths.slice(0, alone.length)).toEqual(alone);
  expect(paths.slice(-together.length)).toEqual(together);
  for (const { path } of sheets) {
    const { pages, emptyPages } = factsOf(path);
    expect([path, pages.length, emptyPages]).toEqual([path, 1, []]);
    expect(pages[0]?.links.filter((link) => link.kind === 'outside' && link.url.includes('/p/')).length).toBeGreaterThan(0);
    expect(pages[0]?.size.map((length) => Math.round(length))).toEqual(path.endsWith('/poster.pdf') ? [842, 1191] : [595, 842]);
  }
  expect(factsOf('de/training/module-1/handout.pdf').language).toBe('en');
  expect(factsOf('he/principles/workshops/handout.pdf').language).toBe('he');
  expect(factsOf('en/training/module-1/handout.pdf').pages[0]?.furniture).toContain('workshops.example/x/p/module-1');
  expect(factsOf('en/training/module-1/worksheets/loan-card.pdf').pages[0]?.furniture).toContain(
    'workshops.example/x/p/module-1-loan-card',
  );
});
