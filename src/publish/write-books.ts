import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { assembleBook } from '../book/assemble-book.ts';
import { createTranslator } from '../i18n/translator.ts';
import { bookFormats, bookPdfPath, type BookFormat } from '../model/download-paths.ts';
import type { Edition } from '../model/types.ts';
import type { LanguageTag } from '../schema/ids.ts';
import type { Artefact, ArtefactStore } from './artefact-store.ts';
import { buildBookDocument } from './book/book-document.ts';
import { inlinePicture } from './inline-picture.ts';
import { createPrintRun, inPairs } from './print-run.ts';

/** What printed matter is made from and where it goes. */
export interface PrintPlan {
  readonly edition: Edition;
  /** The address of the site's root, with a slash at the end; permalinks and QR codes begin with it. */
  readonly address: string;
  /** The folder of the site; files are written below it. */
  readonly outDir: string;
  readonly store: ArtefactStore;
}

/** A file that was written: a PDF, or something that was made from PDFs. */
export interface WrittenPdf {
  /** Below the folder of the site. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** 0 for what has no pages. */
  readonly pages: number;
  readonly origin: Artefact['origin'];
}

/**
 * Writes the e-book of every language, for the screen on A5 and for the office printer on A4.
 * @throws {PrintError} when a book refers to what it does not hold.
 */
export async function writeBooks(browser: Browser, plan: PrintPlan): Promise<readonly WrittenPdf[]> {
  const { edition } = plan;
  const run = await createPrintRun(browser, plan.store);
  const documents = new Map<LanguageTag, string>();
  const documentOf = (tag: LanguageTag): string => {
    const document = documents.get(tag) ?? buildBook(plan, tag);
    documents.set(tag, document);
    return document;
  };
  const written = await inPairs(inTurns(edition), async ({ tag, format }) => {
    const words = edition.words.get(tag);
    const job = {
      locale: tag,
      title: words?.title ?? edition.config.id,
      author: words?.publisher ?? '',
      subject: words?.description ?? '',
      date: edition.config.date,
      html: documentOf(tag),
      files: edition.root,
    };
    const artefact = await run.printBook(job, format);
    return writePdf(plan.outDir, bookPdfPath(edition, tag, format), artefact);
  });
  const order = edition.languages.flatMap(({ tag }) => bookFormats.map((format) => bookPdfPath(edition, tag, format)));
  return written.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

/**
 * All books, in an order in which two that are printed at a time take differently long: while one is being finished, the
 * browser is busy with the other.
 */
function inTurns({ languages }: Edition): readonly { readonly tag: LanguageTag; readonly format: BookFormat }[] {
  return bookFormats.flatMap((format, index) => {
    const parts = languages.map(({ tag }) => ({ tag, format }));
    return index % 2 === 0 ? parts : parts.reverse();
  });
}

function buildBook({ edition, address }: PrintPlan, language: LanguageTag): string {
  const book = assembleBook(edition, language, { address, asset: (path) => inlinePicture(edition.root, path), topRank: 1 });
  return buildBookDocument(book, createTranslator(language, edition.strings.get(language)));
}

/** Writes a finished PDF into the folder of the site. */
export function writePdf(outDir: string, path: string, { bytes, pages, origin }: Artefact): WrittenPdf {
  mkdirSync(dirname(join(outDir, path)), { recursive: true });
  writeFileSync(join(outDir, path), bytes);
  return { path, bytes: bytes.length, pages, origin };
}
