import type { Browser } from 'puppeteer-core';
import type { BookFormat } from '../../model/download-paths.ts';
import type { InTurn } from '../in-turn.ts';
import { openDocument } from '../pdf/open-document.ts';
import { prepareLinks } from '../pdf/prepare-links.ts';
import { prepareTags } from '../pdf/prepare-tags.ts';
import type { PrintedPdf, PrintJob } from '../pdf/print-job.ts';
import { finishPass } from '../pdf/print-pass.ts';
import { readUnitPlan } from './draft-units.ts';
import { pageFormats } from './page-format.ts';
import { readContents } from './read-contents.ts';
import { settleUnits } from './settle-units.ts';

/** A book to be printed: a document of `buildBookDocument`, and what is written about it. */
export type BookJob = Omit<PrintJob, 'pageNumbers'>;

/**
 * Prints a book in a format, from a document opened for it, so that nothing depends on what was printed before.
 * @throws {PrintError} when the document is not complete in itself, or the numbers go on moving what they point to.
 */
export async function printBook(browser: Browser, job: BookJob, format: BookFormat, inTurn: InTurn): Promise<PrintedPdf> {
  const { page, assertComplete } = await openDocument(browser, job.html, job.files);
  const finish = await (async (): Promise<() => Promise<PrintedPdf>> => {
    await page.evaluate(chooseFormat, format);
    const targets = await prepareTags(page);
    const marks = await prepareLinks(page);
    const contents = await readContents(page);
    const plan = await readUnitPlan(
      page,
      [marks.front?.id, marks.body, ...marks.numbered].filter((id) => id !== undefined),
    );
    const pass = await settleUnits({ page, marks, plan, format: pageFormats[format], inTurn });
    assertComplete();
    return () => finishPass(pass, { ...job, pageNumbers: true }, marks, { headings: [], contents, targets });
    // The page takes up much memory, and what is left to be done needs none of it.
  })().finally(() => page.close());
  // Node by itself lets what one book has left lie while the next one is in the browser. `npm run build` lets it be told.
  globalThis.gc?.();
  const printed = await finish();
  globalThis.gc?.();
  return printed;
}

/** Runs in the page: of the style sheets with `data-book-format` one counts. */
function chooseFormat(format: string): void {
  for (const style of document.querySelectorAll('style[data-book-format]')) {
    style.setAttribute('media', style.getAttribute('data-book-format') === format ? 'all' : 'not all');
  }
}
