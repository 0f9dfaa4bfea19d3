import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { Book } from '../../src/book/book.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bookFormats, bookPdfPath, printedPaths } from '../../src/model/download-paths.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { buildBookDocument } from '../../src/publish/book/book-document.ts';
import { readPdfFacts, type PdfFacts } from '../../src/publish/pdf/pdf-facts.ts';
import {
  flatOutline,
  flatToc,
  headingsAtTheFoot,
  lostTitles,
  pagesAlmostBlank,
  squeeze,
  wrongHeaders,
  wrongNumbers,
} from '../publish/book/book-faults.ts';
import { siteFolder } from './built-site.ts';

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
    html = buildBookDocument(book, createTranslator(language, edition.strings.get(language)));
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

  test('prints the right number of a page in contents, list of figures, cross references and notes', () => {
    expect(wrongNumbers(html, facts)).toEqual([]);
    expect(lostTitles(book, facts)).toEqual([]);
    expect(flatToc(book.toc).length).toBeGreaterThan(60);
    expect(book.figures.length).toBeGreaterThan(10);
  });

  test('names the part on left pages and the chapter on right ones', () => {
    expect(wrongHeaders(book, facts)).toEqual([]);
  });

  test('has no heading at the foot of a page', () => {
    expect(headingsAtTheFoot(facts)).toEqual([]);
  });

  test('has an outline whose entries lead to the pages of their headings', () => {
    const entries = flatOutline(facts.outline);
    const lost = entries.filter(({ title, page }) => !squeeze(facts.pages[page ?? -1]?.text ?? '').includes(squeeze(title)));
    expect(lost.map(({ title }) => title)).toEqual([]);
    const titles = new Set(entries.map(({ title }) => squeeze(title)));
    expect(flatToc(book.toc).filter(({ title }) => !titles.has(squeeze(title)))).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const dead = facts.pages.flatMap(({ links }) => links.filter((link) => link.kind === 'inside' && link.page === undefined));
    expect(dead).toEqual([]);
  });
});

test('every handout is one sheet of A4 that names its permanent address', async () => {
  const handouts = [...printedPaths(edition)].filter((path) => path.endsWith('/handout.pdf'));
  expect(handouts.length).toBe(30);
  for (const path of handouts) {
    const { pages, tagged, fonts } = await readPdfFacts(readFileSync(`${siteFolder}/${path}`));
    expect([path, pages.length, tagged]).toEqual([path, 1, true]);
    expect(pages[0]?.size.map(Math.round)).toEqual([595, 842]);
    expect(pages[0]?.text).toMatch(/\/p\/[a-z0-9-]+/);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  }
});
