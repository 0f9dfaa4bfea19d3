import type { Edition } from '../model/types.ts';
import { createArtefactStore } from './artefact-store.ts';
import { withBrowser } from './browser.ts';
import type { StepLog } from './build/step-log.ts';
import { writeBooks, type WrittenPdf } from './write-books.ts';
import { writeSheets } from './write-sheets.ts';

/** Where printed matter goes, and what it says of the site. */
export interface PrintPlace {
  /** The address of the site's root, with a slash at the end. */
  readonly address: string;
  readonly outDir: string;
  /** The folder that keeps PDFs and the unpacked browser between builds. */
  readonly cache: string;
}

/** Prints everything that an edition has to print, in one browser. PDFs of this build alone stay in the cache. */
export async function writePrinted(edition: Edition, { address, outDir, cache }: PrintPlace, log: StepLog): Promise<readonly WrittenPdf[]> {
  const store = createArtefactStore(`${cache}/artefacts`);
  const plan = { edition, address, outDir, store };
  const files = await withBrowser({ cache }, async (browser, { name, version }) => [
    ...(await log.run(
      'books',
      () => writeBooks(browser, plan),
      (books) => `${describe(books)}, printed by ${name} ${version}`,
    )),
    ...(await log.run('sheets', () => writeSheets(browser, plan), describe)),
  ]);
  store.removeUnused();
  return files;
}

function describe(files: readonly WrittenPdf[]): string {
  const kept = files.filter(({ origin }) => origin === 'kept').length;
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  return `${files.length} PDF files, ${pages} pages${kept === 0 ? '' : `, ${kept} kept from before`}`;
}
