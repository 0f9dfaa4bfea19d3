import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import generator from '../../package.json' with { type: 'json' };
import type { BookFormat } from '../model/download-paths.ts';
import type { Artefact, ArtefactStore } from './artefact-store.ts';
import { createTurns } from './in-turn.ts';
import { printBook, type BookJob } from './book/print-book.ts';
import type { PrintJob } from './pdf/print-job.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { printSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';

/** Prints what is not kept from an earlier build. */
export interface PrintRun {
  /** The PDF of a document that holds its fonts, styles and pictures. */
  print(job: PrintJob): Promise<Artefact>;
  /** The PDF of a book in a format. */
  printBook(job: BookJob, format: BookFormat): Promise<Artefact>;
}

/** A run of the printer: the same document printed by the same browser and the same code is copied, not printed. */
export async function createPrintRun(browser: Browser, store: ArtefactStore): Promise<PrintRun> {
  const engine = [await browser.version(), ...engineSources()];
  const inTurn = createTurns();
  return {
    print: (job) => {
      const given = spaced(job);
      const { files: _files, ...decisive } = given;
      return store.get([...engine, JSON.stringify(decisive)], () => printPdf(browser, given));
    },
    printBook: (job, format) => {
      const given = spaced(job);
      const { files: _files, ...decisive } = given;
      return store.get([...engine, JSON.stringify(decisive), format], () => printBook(browser, given, format, inTurn));
    },
  };
}

const spaced = <Job extends { readonly html: string }>(job: Job): Job => ({ ...job, html: spaceAccentedCapitals(job.html, printSpacing) });

/** The code that turns a document into a PDF, and the versions of the libraries that it is written with. */
function engineSources(): readonly string[] {
  const own = ['pdf', 'pdf-ua', 'book'].flatMap((name) => {
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
