import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import generator from '../../package.json' with { type: 'json' };
import type { BookFormat } from '../model/download-paths.ts';
import type { Artefact, ArtefactStore } from './artefact-store.ts';
import { printBook, type BookJob } from './book/print-book.ts';
import type { BookPieces } from './epub/read-piece-texts.ts';
import { keepSteps } from './keep-steps.ts';
import type { PrintJob } from './pdf/print-job.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { printSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';

/** The PDF of a book. */
export interface BookArtefact extends Artefact {
  /** What it was joined from, if it was made now. */
  readonly printed: BookPieces | undefined;
}

/** Prints what is not kept from an earlier build. */
export interface PrintRun {
  /** The PDF of a document that holds its fonts, styles and pictures. */
  print(job: PrintJob): Promise<Artefact>;
  /** The PDF of a book in a format. */
  printBook(job: BookJob, format: BookFormat): Promise<BookArtefact>;
}

/** A run of the printer: the same document printed by the same browser and the same code is copied, not printed. */
export async function createPrintRun(browser: Browser, store: ArtefactStore): Promise<PrintRun> {
  const engine = [await browser.version(), ...engineSources()];
  // Steps of a book are looked up by the hundred.
  const ofEngine = createHash('sha256').update(JSON.stringify(engine)).digest('hex');
  return {
    print: (job) => {
      const given = { ...job, html: spaced(job.html) };
      const { files: _files, ...decisive } = given;
      return store.get([...engine, JSON.stringify(decisive)], () => printPdf(browser, given));
    },
    async printBook(job, format) {
      const { document } = job;
      const sections = document.sections.map((section) => ({ ...section, html: spaced(section.html) }));
      const given = { ...job, document: { ...document, sections } };
      const { files: _files, ...decisive } = given;
      let printed: BookPieces | undefined;
      const artefact = await store.get([...engine, JSON.stringify(decisive), format], async (parts) => {
        const book = await printBook(browser, given, format, keepSteps(parts, ofEngine));
        printed = book;
        return book;
      });
      return { ...artefact, printed };
    },
  };
}

const spaced = (html: string): string => spaceAccentedCapitals(html, printSpacing);

/** The code that turns a document into a PDF, and the versions of the libraries that it is written with. */
function engineSources(): readonly string[] {
  const own = ['pdf', 'pdf-ua', 'book', 'pieces'].flatMap((name) => {
    const folder = join(import.meta.dirname, name);
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  });
  const { dependencies } = generator;
  return [...own, dependencies['@cantoo/pdf-lib'], process.versions.zlib, dependencies['puppeteer-core']];
}

/** Works through a list with two at a time: a browser prints two documents in little more time than one. */
export async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
