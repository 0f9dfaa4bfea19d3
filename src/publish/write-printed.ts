import type { Edition } from '../model/types.ts';
import { allDone } from './all-done.ts';
import { createArtefactStore } from './artefact-store.ts';
import { withBrowser } from './browser.ts';
import type { StepLog } from './build/step-log.ts';
import type { FileWriter } from './file-writer.ts';
import type { KeptFolder } from './kept/kept-folder.ts';
import type { WrittenFile } from './write-artefact.ts';
import { writeBooks, type PrintPlan } from './write-books.ts';
import { writePacks } from './packs/write-packs.ts';
import { writeIcons } from './write-icons.ts';
import { writePictures } from './write-pictures.ts';
import { writeSheets } from './write-sheets.ts';
import { writeSlides } from './write-slides.ts';
import type { Browser } from 'puppeteer-core';

/** Where printed matter goes, and what it says of the site. */
export interface PrintPlace {
  /** The address of the site's root, with a slash at the end. */
  readonly address: string;
  readonly files: FileWriter;
  /** The folder that keeps PDFs and the unpacked browser between builds. */
  readonly cache: string;
  /** Smaller things from an earlier build. */
  readonly kept: KeptFolder;
}

/** Prints everything that an edition has to print, in one browser. PDFs of this build alone stay in the cache. */
export async function writePrinted(
  edition: Edition,
  { address, files, cache, kept }: PrintPlace,
  log: StepLog,
): Promise<readonly WrittenFile[]> {
  const store = createArtefactStore(`${cache}/artefacts`);
  const plan = { edition, address, files, store, kept };
  const written = await withBrowser({ cache }, async (browser, { name, version }) => {
    const books = await log.run(
      'books',
      () => writeBooks(browser, plan),
      ({ pdfs }) => `${describe(pdfs)}, printed by ${name} ${version}`,
    );
    const others = writeOthers(browser, plan, log);
    // The log tells what is left to do when all else is there.
    const epubs = others.then(() => log.run('epubs', () => books.epubs, describeEpubs));
    const [written, made] = await allDone([others, epubs, books.epubs]);
    return [...books.pdfs, ...made, ...written];
  });
  store.removeUnused();
  return written;
}

async function writeOthers(browser: Browser, plan: PrintPlan, log: StepLog): Promise<readonly WrittenFile[]> {
  const training = await writeTraining(browser, plan, log);
  const pictures = await log.run('pictures', () => writePictures(browser, plan), describePictures);
  return [...training, ...pictures, ...(await writeIcons(browser, plan))];
}

/** Sheets, slides, and the packs that are put together from both. */
async function writeTraining(browser: Browser, plan: PrintPlan, log: StepLog): Promise<readonly WrittenFile[]> {
  const sheets = await log.run(
    'sheets',
    () => writeSheets(browser, plan),
    ({ files }) => describe(files),
  );
  const slides = await log.run('slides', () => writeSlides(browser, plan), describe);
  const packs = await log.run('packs', () => writePacks(browser, plan, sheets), describe);
  return [...sheets.files, ...slides, ...packs];
}

function describe(files: readonly WrittenFile[]): string {
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  return `${files.length} PDF files, ${pages} pages${describeKept(files)}`;
}

function describeEpubs(files: readonly WrittenFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} EPUB files, ${Math.round(bytes / 1000)} kB${describeKept(files)}`;
}

function describePictures(files: readonly WrittenFile[]): string {
  const largest = Math.max(0, ...files.map((file) => file.bytes));
  return `${files.length} pictures to share, at most ${Math.round(largest / 1000)} kB${describeKept(files)}`;
}

function describeKept(files: readonly WrittenFile[]): string {
  const kept = files.filter(({ origin }) => origin === 'kept').length;
  return kept === 0 ? '' : `, ${kept} kept from before`;
}
