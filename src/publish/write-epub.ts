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
import { createPageTextReader, type PageTextReader } from './epub/page-text-reader.ts';
import { readPieceTexts } from './epub/read-piece-texts.ts';
import { keepSteps } from './keep-steps.ts';
import type { BookArtefact } from './print-run.ts';
import { writeArtefact, type WrittenFile } from './write-artefact.ts';
import type { PrintPlan } from './write-books.ts';

/** Writes the EPUBs of a build. */
export interface EpubRun {
  /**
   * Writes the EPUB of a language, from the same book as its PDF, whose page numbers it carries. What was made from the same
   * ingredients before is copied.
   */
  write(job: EpubJob): Promise<WrittenFile>;
  /** To be called when all are written. */
  end(): Promise<void>;
}

/** What writes the EPUBs of all languages; `program` is the digest of `digestProgram`: words of the generator stand in e-books, too. */
export async function createEpubRun(browser: Browser, plan: PrintPlan, program: string): Promise<EpubRun> {
  const engine = [await browser.version(), ...engineSources()];
  const reader = createPageTextReader();
  return {
    write: (job) => writeEpub({ browser, plan, engine, program, reader }, job),
    end: () => reader.end(),
  };
}

interface EpubTools {
  readonly browser: Browser;
  readonly plan: PrintPlan;
  /** What makes the parts that are kept when the rest of the program changes. */
  readonly engine: readonly string[];
  readonly program: string;
  readonly reader: PageTextReader;
}

/** A book to be written as EPUB. */
export interface EpubJob {
  readonly language: LanguageTag;
  /** Of the book with its pictures. */
  readonly digest: string;
  /** Gives the book, if it has to be written. Its pictures are named by `pictureScheme`. */
  readonly book: () => Book;
  readonly pdf: Omit<BookArtefact, 'origin'>;
}

async function writeEpub(
  { browser, plan, engine, program, reader }: EpubTools,
  { language, digest: bookDigest, book: takeBook, pdf }: EpubJob,
): Promise<WrittenFile> {
  const { edition, address, files, store } = plan;
  const { config, organisations, strings } = edition;
  const decisive = {
    address,
    config,
    authors: organisations.authors,
    strings: strings.get(language),
    words: edition.words.get(language),
  };
  const ingredients = [program, digest(pdf.bytes), bookDigest, JSON.stringify(decisive)];
  const artefact = await store.get(
    ingredients,
    async (parts) => {
      const book = takeBook();
      const coverDocument = buildCoverDocument(book);
      const keep = keepSteps(parts, digest(JSON.stringify(engine)));
      const [cover, pages] = await Promise.all([
        keep(['cover', coverDocument], () => drawCover(browser, coverDocument)),
        pdf.printed === undefined ? reader.read(pdf.bytes) : readPieceTexts(pdf.printed, reader, keep),
      ]);
      return buildEpub({ edition, book, address, cover, pages });
    },
    'epub',
  );
  // Text that flows has no pages of its own.
  return writeArtefact(files, bookEpubPath(edition, language), { ...artefact, pages: 0 });
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

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
