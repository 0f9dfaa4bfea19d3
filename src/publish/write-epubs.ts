import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import generator from '../../package.json' with { type: 'json' };
import { assembleBook } from '../book/assemble-book.ts';
import { bookEpubPath, bookPdfPath } from '../model/download-paths.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { buildEpub } from './epub/build-epub.ts';
import { pictureScheme } from './epub/chapter-files.ts';
import { buildCoverDocument, drawCover } from './epub/cover-picture.ts';
import { readPageTexts } from './epub/read-page-texts.ts';
import { inPairs } from './print-run.ts';
import { writePdf, type PrintPlan, type WrittenPdf } from './write-books.ts';

/**
 * Writes the EPUB of every language, from the same articles as its PDF, whose page numbers it carries: the PDFs have to be
 * in the folder already. What was made from the same ingredients before is copied.
 */
export async function writeEpubs(browser: Browser, plan: PrintPlan): Promise<readonly WrittenPdf[]> {
  const { edition } = plan;
  const engine = [await browser.version(), ...engineSources()];
  return inPairs(edition.languages, ({ tag }) => writeEpub(browser, plan, tag, engine));
}

async function writeEpub(browser: Browser, plan: PrintPlan, language: LanguageTag, engine: readonly string[]): Promise<WrittenPdf> {
  const { edition, address, outDir, store } = plan;
  const book = assembleBook(edition, language, { address, asset: (path) => `${pictureScheme}${path}`, topRank: 1 });
  const pdf = readFileSync(join(outDir, bookPdfPath(edition, language)));
  const coverDocument = buildCoverDocument(book);
  const { config, organisations, strings } = edition;
  const decisive = {
    book,
    address,
    config,
    authors: organisations.authors,
    strings: strings.get(language),
    words: edition.words.get(language),
  };
  const ingredients = [
    ...engine,
    createHash('sha256').update(pdf).digest('hex'),
    coverDocument,
    JSON.stringify(decisive),
    ...digestAssets(plan),
  ];
  const artefact = await store.get(
    ingredients,
    async () => {
      const [cover, pages] = await Promise.all([drawCover(browser, coverDocument), readPageTexts(pdf)]);
      return buildEpub({ edition, book, address, cover, pages });
    },
    'epub',
  );
  // Text that flows has no pages of its own.
  return writePdf(outDir, bookEpubPath(edition, language), { ...artefact, pages: 0 });
}

/** The code that makes e-books, and the versions of the packages whose output is in them. */
function engineSources(): readonly string[] {
  const folder = join(import.meta.dirname, 'epub');
  const own = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const { dependencies } = generator;
  return [...own, dependencies.fflate, dependencies['@fontsource/literata'], dependencies['@fontsource/commissioner']];
}

/** Books name their pictures by path; a picture may change under its name. */
function digestAssets({ edition }: PrintPlan): readonly string[] {
  return edition.assets.map((path) =>
    createHash('sha256')
      .update(readFileSync(join(edition.root, path)))
      .digest('hex'),
  );
}
