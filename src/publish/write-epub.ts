import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import generator from '../../package.json' with { type: 'json' };
import type { Book } from '../book/book.ts';
import { bookEpubPath } from '../model/download-paths.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { buildEpub } from './epub/build-epub.ts';
import { buildCoverDocument, drawCover } from './epub/cover-picture.ts';
import { readPageTextsApart } from './epub/read-page-texts-apart.ts';
import { writePdf, type PrintPlan, type WrittenFile } from './write-books.ts';

/**
 * What writes the EPUB of a language, from the same book as its PDF, whose page numbers it carries. What was made from the
 * same ingredients before is copied. The pictures of the book are named by `pictureScheme`.
 */
export async function createEpubRun(
  browser: Browser,
  plan: PrintPlan,
): Promise<(language: LanguageTag, book: Book, pdf: Uint8Array) => Promise<WrittenFile>> {
  const engine = [await browser.version(), ...engineSources()];
  return (language, book, pdf) => writeEpub(browser, plan, engine, { language, book, pdf });
}

async function writeEpub(
  browser: Browser,
  plan: PrintPlan,
  engine: readonly string[],
  { language, book, pdf }: { readonly language: LanguageTag; readonly book: Book; readonly pdf: Uint8Array },
): Promise<WrittenFile> {
  const { edition, address, outDir, store } = plan;
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
      const [cover, pages] = await Promise.all([drawCover(browser, coverDocument), readPageTextsApart(pdf)]);
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
    .map((name) => join(folder, name));
  const sources = [...own, join(import.meta.dirname, 'space-accented-capitals.ts')].map((path) => readFileSync(path, 'utf8'));
  const { dependencies } = generator;
  return [...sources, dependencies.fflate, dependencies['@fontsource/literata'], dependencies['@fontsource/commissioner']];
}

/** Books name their pictures by path; a picture may change under its name. */
function digestAssets({ edition }: PrintPlan): readonly string[] {
  return edition.assets.map((path) =>
    createHash('sha256')
      .update(readFileSync(join(edition.root, path)))
      .digest('hex'),
  );
}
