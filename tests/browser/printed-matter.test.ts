import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { Book } from '../../src/book/book.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bookFormats, bookPdfPath, findOverview, listSheetRoutes, printedPaths } from '../../src/model/download-paths.ts';
import { getEntry } from '../../src/model/find-text.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { buildBookDocument } from '../../src/publish/book/book-document.ts';
import { readPdfFacts, type PdfFacts } from '../publish/pdf/pdf-facts.ts';
import {
  flatToc,
  lostTitles,
  outlineOf,
  pagesAlmostBlank,
  pagesEndingEarly,
  wrongHeaders,
  wrongNumbers,
} from '../publish/book/book-faults.ts';
import { leastFill } from '../../src/publish/book/fit-units.ts';
import { withoutRepeats } from '../publish/book/without-repeats.ts';
import { readPageFill } from '../publish/book/read-page-fill.ts';
import { siteFolder } from './built-site.ts';
import { wholeHtml } from '../publish/book/whole-html.ts';

let edition: Edition;
beforeAll(() => {
  const opened = openEdition('content').edition;
  if (opened === undefined) throw new Error('content/ does not open');
  edition = opened;
});

const books = ['en', 'el'].flatMap((tag) => bookFormats.map((format) => ({ tag, format })));

describe.each(books)('the e-book in $tag on $format', ({ tag, format }) => {
  let bytes: Uint8Array;
  let facts: PdfFacts;
  let book: Book;
  let html: string;
  beforeAll(async () => {
    const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
    bytes = readFileSync(`${siteFolder}/${bookPdfPath(edition, language, format)}`);
    facts = await readPdfFacts(bytes);
    book = assembleBook(edition, language, { address: 'https://site.invalid/', asset: (path) => path, topRank: 1 });
    html = wholeHtml(buildBookDocument(book, createTranslator(language, edition.strings.get(language))));
  });

  test('tells its title and language, is tagged and has its paper', () => {
    const title = [...edition.words].find(([language]) => language === tag)?.[1].title;
    expect({ title: facts.title, language: facts.language, tagged: facts.tagged }).toEqual({ title, language: tag, tagged: true });
    const sizes = new Set(facts.pages.map(({ size }) => size.map(Math.round).join(' ')));
    expect([...sizes]).toEqual([format === 'a5' ? '420 595' : '595 842']);
  });

  test('has every font embedded', () => {
    expect(facts.fonts.filter(({ embedded, type }) => !embedded || type === 'Type3')).toEqual([]);
  });

  test('has no page that is blank or almost', async () => {
    expect(await pagesAlmostBlank(bytes, format)).toEqual([]);
  });

  test('fills more than a third of every page that is not the last of its chapter', async () => {
    expect(await pagesEndingEarly(bytes, format, facts.outline)).toEqual([]);
  });

  test('prints the right number of a page in contents, list of figures, cross references and notes', async () => {
    expect(wrongNumbers(await withoutRepeats(html, bytes), facts)).toEqual([]);
    expect(lostTitles(book, facts)).toEqual([]);
    expect(flatToc(book.toc).length).toBeGreaterThan(60);
    expect(book.figures.length).toBeGreaterThan(10);
  });

  test('names the part on left pages and the chapter on right ones', () => {
    expect(wrongHeaders(book, facts)).toEqual([]);
  });

  test('has an outline that equals the contents', () => {
    expect(facts.outline).toEqual(outlineOf(book.toc, facts));
  });

  test('has no link that leads nowhere', () => {
    const dead = facts.pages.flatMap(({ links }) => links.filter((link) => link.kind === 'inside' && link.page === undefined));
    expect(dead).toEqual([]);
  });
});

/** How many pages a sheet may take, by the end of its path. */
const mostPages: readonly (readonly [RegExp, number])[] = [
  [/training\/module-\d+\/handout\.pdf$/, 2],
  [/principles\/[a-z0-9-]+\/handout\.pdf$/, 1],
  [/\/worksheets\/[a-z0-9-]+\.pdf$/, 1],
  [/\/brief\.pdf$/, 2],
  [/\/poster\.pdf$/, 1],
  [/\/session-plan(?:-short)?\.pdf$/, 6],
];

/** The paper and the margins of sheets, in millimetres, as `sheet-page-rule.ts` sets them. */
const sheetFormat = { height: 297, top: 12, bottom: 27 };

test('no sheet of several pages, and no pack, ends with a page that looks blank', async () => {
  const several = [...printedPaths(edition)].filter((path) =>
    /(?:session-plan(?:-short)?|handout|brief|notes|pack|participants)\.pdf$/.test(path),
  );
  expect(several.length).toBeGreaterThan(100);
  for (const path of several) {
    const fills = await readPageFill(readFileSync(`${siteFolder}/${path}`), sheetFormat);
    expect([path, fills.flatMap((fill, index) => (fill < leastFill ? [index + 1] : []))]).toEqual([path, []]);
  }
});

test('every sheet fits its pages, and names on each its permanent address', async () => {
  const paths = [...printedPaths(edition)].filter((path) => path.endsWith('.pdf'));
  const sheets = paths.flatMap((path) => {
    const most = mostPages.find(([pattern]) => pattern.test(path))?.[1];
    return most === undefined ? [] : [{ path, most }];
  });
  const count = (pattern: RegExp): number => sheets.filter(({ path }) => pattern.test(path)).length;
  const kinds = listSheetRoutes(edition).map((route) => (route.type === 'entry' ? getEntry(edition, route.id).kind : route.type));
  const counts = ['handout', 'worksheet', 'brief', 'plan'].map((kind) => kinds.filter((found) => found === kind).length);
  const posters = findOverview(edition) === undefined ? 0 : edition.languages.length;
  expect([count(/handout/), count(/worksheets/), count(/brief/), count(/session-plan/), count(/poster/)]).toEqual([...counts, posters]);
  expect(Math.min(...counts)).toBeGreaterThan(1);
  for (const { path, most } of sheets) {
    const { pages, tagged, fonts, emptyPages } = await readPdfFacts(readFileSync(`${siteFolder}/${path}`));
    expect([path, pages.length <= most, tagged, emptyPages]).toEqual([path, true, true, []]);
    const size = path.endsWith('poster.pdf') ? [842, 1191] : [595, 842];
    for (const page of pages) {
      expect([path, page.size.map(Math.round)]).toEqual([path, size]);
      expect([path, page.text + page.furniture]).toEqual([path, expect.stringMatching(/\/p\/[a-z0-9-]+/)]);
    }
    expect([path, fonts.filter(({ embedded }) => !embedded)]).toEqual([path, []]);
  }
});
