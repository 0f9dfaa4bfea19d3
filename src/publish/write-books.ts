import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { assembleBook } from '../book/assemble-book.ts';
import { pictureScheme, type Book } from '../book/book.ts';
import { createTranslator } from '../i18n/translator.ts';
import { bookFormats, bookPdfPath, type BookFormat } from '../model/download-paths.ts';
import { noteReads, repeatReads, type Noted } from '../model/reads.ts';
import type { Edition } from '../model/types.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { allDone } from './all-done.ts';
import type { ArtefactStore } from './artefact-store.ts';
import { buildBookDocument, type BookDocument, type SectionHtml } from './book/book-document.ts';
import type { FileWriter } from './file-writer.ts';
import { nothingKept, type KeptFolder } from './kept/kept-folder.ts';
import type { KeptResults } from './kept/kept-results.ts';
import { inPairs } from './in-pairs.ts';
import { inlinePicture } from './inline-picture.ts';
import { createPrintRun } from './print-run.ts';
import { digestProgram } from './program-digests.ts';
import { writeArtefact, type WrittenFile } from './write-artefact.ts';
import { createEpubRun } from './write-epub.ts';

/** What printed matter is made from and where it goes. */
export interface PrintPlan {
  readonly edition: Edition;
  /** The address of the site's root, with a slash at the end; permalinks and QR codes begin with it. */
  readonly address: string;
  /** Writes below the folder of the site. */
  readonly files: FileWriter;
  readonly store: ArtefactStore;
  /** Digests, sheets and the like from an earlier build. */
  readonly kept?: KeptFolder;
}

/** The e-books of an edition. */
export interface WrittenBooks {
  readonly pdfs: readonly WrittenFile[];
  /** Still being written when the PDFs are there: the printer is free for other things meanwhile. */
  readonly epubs: Promise<readonly WrittenFile[]>;
}

/**
 * Writes the e-book of every language: as PDF for the screen on A5 and for the office printer on A4, and as EPUB, which
 * carries the page numbers of the first.
 * @throws {PrintError} when a book refers to what it does not hold.
 */
export async function writeBooks(browser: Browser, plan: PrintPlan): Promise<WrittenBooks> {
  const { edition } = plan;
  const run = await createPrintRun(browser, plan.store);
  const epubs = await createEpubRun(browser, plan, (await digestProgram(browser)).program);
  const opened = createBookShelf(plan);
  const begun = new Map<string, Promise<WrittenFile>>();
  const endEpubs = (): Promise<readonly WrittenFile[]> =>
    allDone(edition.languages.flatMap(({ tag }) => begun.get(tag) ?? [])).finally(() => epubs.end());
  const writing = inPairs(inTurns(edition), async ({ tag, format }) => {
    const words = edition.words.get(tag);
    const job = {
      locale: tag,
      title: words?.title ?? edition.config.id,
      author: words?.publisher ?? '',
      subject: words?.description ?? '',
      date: edition.config.date,
      digest: opened.digest(tag),
      open: () => opened.document(tag),
      files: edition.root,
    };
    const artefact = await run.printBook(job, format);
    if (format === paginated) {
      const epub = epubs.write({ language: tag, digest: opened.digest(tag), book: () => opened.takeBook(tag), pdf: artefact });
      // Told when all are written.
      epub.catch(() => undefined);
      begun.set(tag, epub);
    }
    return writeArtefact(plan.files, bookPdfPath(edition, tag, format), artefact);
  });
  try {
    const pdfs = await writing;
    opened.save();
    const order = edition.languages.flatMap(({ tag }) => bookFormats.map((format) => bookPdfPath(edition, tag, format)));
    return { pdfs: pdfs.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path)), epubs: endEpubs() };
  } catch (error) {
    await endEpubs().catch(() => undefined);
    throw error;
  }
}

/** The format whose pages an EPUB counts. */
const paginated: BookFormat = 'a5';

/** Books are assembled once a language, when the first format asks. Their trees take up much more than their documents. */
interface BookShelf {
  /** Of all that the document of a book is made from. */
  digest(tag: LanguageTag): string;
  document(tag: LanguageTag): BookDocument;
  /** Takes it off the shelf. */
  takeBook(tag: LanguageTag): Book;
  /** Keeps what is known of the books for the next build. */
  save(): void;
}

function createBookShelf({ edition, address, kept = nothingKept }: PrintPlan): BookShelf {
  const digests: KeptResults<string> = kept.open('books');
  const sections = new Map<LanguageTag, KeptResults<SectionHtml>>();
  const books = new Map<LanguageTag, Noted<Book>>();
  const documents = new Map<LanguageTag, BookDocument>();
  const pictures = edition.assets.map((path) => readFileSync(join(edition.root, path)));
  const digestOf = (book: Book, strings: unknown): string => {
    const hash = createHash('sha256').update(JSON.stringify([book, strings]));
    return pictures.reduce((sum, picture) => sum.update(picture), hash).digest('hex');
  };
  const bookOf = (tag: LanguageTag): Book => {
    const assemble = (): Book => assembleBook(edition, tag, { address, asset: (path) => `${pictureScheme}${path}`, topRank: 1 });
    const book = books.get(tag) ?? noteReads(assemble);
    books.set(tag, book);
    return repeatReads(book);
  };
  const sectionsOf = (tag: LanguageTag): KeptResults<SectionHtml> => {
    const known = sections.get(tag) ?? kept.open(`sections-${tag}`);
    sections.set(tag, known);
    return known;
  };
  return {
    digest: (tag) => digests.get(tag, () => digestOf(bookOf(tag), edition.strings.get(tag))),
    document(tag) {
      const t = createTranslator(tag, edition.strings.get(tag));
      const kept = sectionsOf(tag);
      const document = documents.get(tag) ?? buildBookDocument(bookOf(tag), t, (path) => inlinePicture(edition.root, path), kept.get);
      documents.set(tag, document);
      return document;
    },
    takeBook(tag) {
      const book = bookOf(tag);
      books.delete(tag);
      return book;
    },
    save() {
      for (const results of [digests, ...sections.values()]) results.save();
    },
  };
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
