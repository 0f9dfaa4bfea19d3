import type { Browser, Page } from 'puppeteer-core';
import { readHeadings } from './mend-outline.ts';
import { openInTab } from './reuse-tab.ts';
import { prepareTags } from './prepare-tags.ts';
import { prepareLinks, type DocumentMarks } from './prepare-links.ts';
import { PrintError } from './print-error.ts';
import type { PrintedPdf, PrintJob } from './print-job.ts';
import { finishPass, labelsOf, printDraft, printPass, writePageNumbers, type DocumentWords, type Pass } from './print-pass.ts';
import { readDestinations } from './read-destinations.ts';
import { settleLines } from './settle-lines.ts';

/** Numbers that still move after so many rounds go round in a circle. */
const mostRounds = 4;

/**
 * Prints a document as a tagged PDF with outline, page labels and, if asked for, page numbers in its text.
 * Chromium cannot refer to the number of a page, so the document is printed once to learn on which pages its elements
 * fall, and again with the numbers written in. Several documents may be printed by one browser at a time.
 *
 * In the document, `data-body-start` marks the element that opens the body (pages numbered from 1; those before it in
 * roman), `data-front-start="Cover"` the one that opens the front matter (pages before it have that label), and
 * `data-page-of="<id>"` those that get the number of another's page.
 * @throws {PrintError} when the document is not complete in itself, or the numbers go on moving what they point to.
 */
export async function printPdf(browser: Browser, job: PrintJob): Promise<PrintedPdf> {
  const { page, assertComplete, close } = await openInTab(browser, job.html, job.files);
  const printed = await prepareAndPrint(page, job).finally(close);
  assertComplete();
  return finishPass(printed.pass, job, printed.marks, printed.words);
}

async function prepareAndPrint(
  page: Page,
  { pageNumbers, guess }: PrintJob,
): Promise<{ pass: Pass; marks: DocumentMarks; words: DocumentWords }> {
  const targets = await prepareTags(page);
  const marks = await prepareLinks(page);
  const headings = await readHeadings(page);
  const pass = pageNumbers && marks.numbered.length > 0 ? await printWithNumbers(page, marks, guess) : await prunePrint(page, marks);
  return { pass, marks, words: { headings, targets } };
}

/**
 * Prints until the numbers in the text are those of the pages: as a rule once after a draft or a guess, once more when a
 * number took less room than its placeholder and moved something over the edge of a page.
 */
async function printWithNumbers(page: Page, marks: DocumentMarks, guess: PrintJob['guess']): Promise<Pass> {
  const isGuessed = guess !== undefined && marks.numbered.every((id) => guess.has(id));
  let written = isGuessed ? guess : labelsOf({ destinations: readDestinations(await printDraft(page)) }, marks);
  await writePageNumbers(page, written);
  let pass = await prunePrint(page, marks);
  for (let round = 1; ; round += 1) {
    const labels = labelsOf(pass, marks);
    const moved = [...labels].find(([id, label]) => written.get(id) !== label);
    if (moved === undefined) return pass;
    const [id, to] = moved;
    if (round === mostRounds) throw new PrintError({ code: 'destination-moved', id, from: written.get(id) ?? '', to });
    await writePageNumbers(page, labels);
    written = labels;
    pass = await printPass(page, marks);
  }
}

/** Lines are final only when all numbers are in; what no line ends with then goes. */
async function prunePrint(page: Page, marks: DocumentMarks): Promise<Pass> {
  await settleLines(page);
  return printPass(page, marks);
}
