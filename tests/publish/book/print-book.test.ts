import { afterAll, beforeAll, expect, test } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import { pictureScheme } from '../../../src/book/book.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { buildBookDocument, type BookDocument } from '../../../src/publish/book/book-document.ts';
import { cutStretches } from '../../../src/publish/book/cut-stretches.ts';
import { printBook, type PrintedBook } from '../../../src/publish/book/print-book.ts';
import type { Keep } from '../../../src/publish/keep-steps.ts';
import { readPdfFacts } from '../pdf/pdf-facts.ts';
import { wrongHeaders, wrongNumbers } from './book-faults.ts';
import { wholeHtml } from './whole-html.ts';
import { withoutRepeats } from './without-repeats.ts';
import { fictionalEdition } from '../../render/render-context.ts';
import { createArtefactStore } from '../../../src/publish/artefact-store.ts';
import { keepSteps } from '../../../src/publish/keep-steps.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'print-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edition = fictionalEdition();
const language = edition.sourceLanguage;
const book = assembleBook(edition, language, {
  address: 'https://workshops.example/',
  asset: (path) => `${pictureScheme}${path}`,
  topRank: 1,
});
const picture = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const plain = buildBookDocument(book, createTranslator(language, edition.strings.get(language)), () => picture);

/** The book with more words in the first paragraph of a section. */
function withWords(document: BookDocument, at: number, words: string): BookDocument {
  const sections = document.sections.map((section, index) =>
    index === at ? { ...section, html: section.html.replace(/<p(?: [^>]*)?>/, `$&${words} `) } : section,
  );
  return { ...document, sections };
}

/** What was made and not kept, by the name of the step. */
function counting(keep: Keep): { readonly keep: Keep; readonly made: string[] } {
  const made: string[] = [];
  return {
    made,
    keep: (ingredients, make) =>
      keep(ingredients, () => {
        made.push(ingredients[0] ?? '');
        return make();
      }),
  };
}

const last = plain.sections.length - 1;
const changed = withWords(plain, last, 'New words.');
const longer = withWords(plain, 10, 'Many more words. '.repeat(150));
let first: { readonly printed: PrintedBook; readonly made: readonly string[] };
let warm: { readonly printed: PrintedBook; readonly made: readonly string[] };
let cold: { readonly printed: PrintedBook; readonly made: readonly string[] };
let moved: { readonly printed: PrintedBook; readonly made: readonly string[] };

beforeAll(async () => {
  await withBrowser({}, async (browser) => {
    const print = async (document: BookDocument, kept: string): Promise<typeof first> => {
      const { keep, made } = counting(keepSteps(createArtefactStore(join(folder, kept)), 'engine'));
      const job = { document, files: 'tests', locale: language, title: 'Workshops', date: '2031-05-04' };
      return { printed: await printBook(browser, job, 'a5', keep), made };
    };
    first = await print(plain, 'one');
    warm = await print(changed, 'one');
    cold = await print(changed, 'other');
    moved = await print(longer, 'one');
  });
}, 120_000);

test('a changed paragraph has its own stretch printed anew, and no other', () => {
  const stretches = cutStretches(plain).length;
  expect(stretches).toBeGreaterThan(1);
  expect(first.made.filter((step) => step === 'printed').length).toBeGreaterThanOrEqual(stretches);
  expect(warm.made).toEqual(['laid out', 'settled', 'printed']);
});

test('a book from kept pieces is the same, byte for byte, as one that is printed whole', () => {
  expect(Buffer.compare(warm.printed.bytes, cold.printed.bytes)).toBe(0);
  expect(Buffer.compare(warm.printed.bytes, first.printed.bytes)).not.toBe(0);
  expect(warm.printed.labels).toEqual(cold.printed.labels);
});

test('when pages are added, what follows is printed on its new pages, and need not be settled again', () => {
  expect(moved.made).toEqual(['laid out', 'settled', ...cutStretches(longer).map(() => 'printed')]);
});

test('when pages are added, what follows has its new numbers', async () => {
  const { bytes, pages } = moved.printed;
  expect(pages).toBeGreaterThan(first.printed.pages);
  const facts = await readPdfFacts(bytes);
  expect(facts.pageLabels).toEqual(moved.printed.labels);
  expect(wrongHeaders(book, facts)).toEqual([]);
  expect(wrongNumbers(await withoutRepeats(wholeHtml(longer), bytes), facts)).toEqual([]);
});
