import type { Browser, Page } from 'puppeteer-core';
import type { BookFormat } from '../../model/download-paths.ts';
import { readHeadings } from '../pdf/mend-outline.ts';
import { openDocument } from '../pdf/open-document.ts';
import { prepareLinks, type DocumentMarks } from '../pdf/prepare-links.ts';
import { prepareTags } from '../pdf/prepare-tags.ts';
import { PrintError } from '../pdf/print-error.ts';
import type { PrintedPdf, PrintJob } from '../pdf/print-job.ts';
import { finishPass, labelsOf, printPass, writePageNumbers, type Pass } from '../pdf/print-pass.ts';
import { pruneHyphens } from '../pdf/prune-hyphens.ts';
import { createFitting, readEnds } from './fit-units.ts';
import { pageFormats, type PageFormat } from './page-format.ts';

/** A book to be printed: a document of `buildBookDocument`, and what is written about it. */
export type BookJob = Omit<PrintJob, 'pageNumbers'>;

/** Five settings of a unit, twice as many passes for numbers that follow them: more go round in a circle. */
const mostRounds = 12;

/**
 * Prints one open document in several formats. In each it is printed as a draft until no chapter leaves a page that looks
 * blank, the numbers of pages written in each time; then hyphens are pruned and the final pass is made, which has to
 * confirm the numbers. Drafts take half the time of a final pass.
 * @throws {PrintError} when the document is not complete in itself, or the numbers go on moving what they point to.
 */
export async function printBook(
  browser: Browser,
  job: BookJob,
  formats: readonly BookFormat[],
): Promise<ReadonlyMap<BookFormat, PrintedPdf>> {
  const { page, assertComplete } = await openDocument(browser, job.html, job.files);
  try {
    const targets = await prepareTags(page);
    const marks = await prepareLinks(page);
    const headings = await readHeadings(page);
    const words = await page.evaluateHandle(readHyphenated);
    const printed = new Map<BookFormat, PrintedPdf>();
    for (const format of formats) {
      await page.evaluate(chooseFormat, format);
      await page.evaluate(restoreHyphenated, words);
      const pass = await settle(page, marks, pageFormats[format]);
      assertComplete();
      printed.set(format, await finishPass(pass, { ...job, pageNumbers: true }, marks, { headings, targets }));
    }
    return printed;
  } finally {
    await page.close();
  }
}

async function settle(page: Page, marks: DocumentMarks, format: PageFormat): Promise<Pass> {
  const fitting = createFitting();
  let written: ReadonlyMap<string, string> = new Map();
  let quality: 'draft' | 'final' = 'draft';
  await page.evaluate(markDraft, true);
  for (let round = 1; ; round += 1) {
    const pass = await printPass(page, marks, quality);
    const labels = labelsOf(pass, marks);
    const moved = [...labels].find(([id, label]) => written.get(id) !== label);
    if (quality === 'final' && moved === undefined) return pass;
    if (round === mostRounds && moved !== undefined) {
      const [id, to] = moved;
      throw new PrintError({ code: 'destination-moved', id, from: written.get(id) ?? '', to });
    }
    await writePageNumbers(page, labels);
    written = labels;
    if (quality === 'final') continue;
    const changes = fitting.next(readEnds(pass.document, format));
    if (changes.size > 0) {
      await page.evaluate(fitUnits, Object.fromEntries(changes));
    } else {
      await page.evaluate(markDraft, false);
      await pruneHyphens(page);
      quality = 'final';
    }
  }
}

/** Runs in the page: one of the style sheets with `data-book-format` counts, and every unit is set as designed. */
function chooseFormat(format: string): void {
  for (const style of document.querySelectorAll('style[data-book-format]')) {
    style.setAttribute('media', style.getAttribute('data-book-format') === format ? 'all' : 'not all');
  }
  for (const unit of document.querySelectorAll('[data-fit]')) unit.removeAttribute('data-fit');
}

interface HyphenatedText {
  readonly text: Text;
  readonly data: string;
}

/** Runs in the page. Pruning is for one width of lines alone; the next format begins with all hyphens again. */
function readHyphenated(): HyphenatedText[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: HyphenatedText[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes('\u00AD')) found.push({ text: node, data: node.data });
  }
  return found;
}

/** Runs in the page. */
function restoreHyphenated(texts: readonly HyphenatedText[]): void {
  for (const { text, data } of texts) text.data = data;
}

/** Runs in the page: drafts show where units end. */
function markDraft(isDraft: boolean): void {
  document.documentElement.toggleAttribute('data-draft', isDraft);
}

/** Runs in the page. */
function fitUnits(settings: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-unit]')) {
    const setting = settings[element.getAttribute('data-unit') ?? ''];
    if (setting !== undefined) element.setAttribute('data-fit', setting);
  }
}
