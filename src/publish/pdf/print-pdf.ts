import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page, PDFOptions } from 'puppeteer-core';
import { finishPdf } from './finish-pdf.ts';
import { mendOutline, readHeadings } from './mend-outline.ts';
import { openDocument } from './open-document.ts';
import { buildLabelRanges, labelPage, type LabelRange } from './page-labels.ts';
import { prepareLinks, type DocumentMarks } from './prepare-links.ts';
import { PrintError } from './print-error.ts';
import type { PrintedPdf, PrintJob } from './print-job.ts';
import { pruneHyphens } from './prune-hyphens.ts';
import { readDestinations } from './read-destinations.ts';
import { readOutline } from './read-outline.ts';

/** The document's own paper size goes before A4, and tags and outline come with it. */
export const printOptions: PDFOptions = {
  format: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 120_000,
};

/** Numbers that still move after so many rounds go round in a circle. */
const mostRounds = 4;

/** What one pass of the printer gave. */
interface Pass {
  readonly document: PDFDocument;
  readonly destinations: ReadonlyMap<string, number>;
  readonly ranges: readonly LabelRange[];
}

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
  const { page, assertComplete } = await openDocument(browser, job.html, job.files);
  try {
    const marks = await prepareLinks(page);
    const headings = await readHeadings(page);
    const pass = job.pageNumbers && marks.numbered.length > 0 ? await printWithNumbers(page, marks) : await prunePrint(page, marks);
    assertComplete();
    const { document, ranges } = pass;
    const label = (index: number): string => labelPage(ranges, index);
    mendOutline(document, headings);
    return {
      bytes: await finishPdf(document, { ...job, ranges, direction: marks.direction }),
      pages: document.getPageCount(),
      destinations: new Map(Array.from(pass.destinations, ([id, index]) => [id, label(index)])),
      outline: readOutline(document, label),
    };
  } finally {
    await page.close();
  }
}

/**
 * Prints until the numbers in the text are those of the pages: as a rule twice, once more when a number took less room
 * than its placeholder and moved something over the edge of a page.
 */
async function printWithNumbers(page: Page, marks: DocumentMarks): Promise<Pass> {
  let written = labelsOf(await print(page, marks), marks);
  await page.evaluate(writePageNumbers, Object.fromEntries(written));
  let pass = await prunePrint(page, marks);
  for (let round = 1; ; round += 1) {
    const labels = labelsOf(pass, marks);
    const moved = [...labels].find(([id, label]) => written.get(id) !== label);
    if (moved === undefined) return pass;
    const [id, to] = moved;
    if (round === mostRounds) throw new PrintError({ code: 'destination-moved', id, from: written.get(id) ?? '', to });
    await page.evaluate(writePageNumbers, Object.fromEntries(labels));
    written = labels;
    pass = await print(page, marks);
  }
}

/** Lines are final only when all numbers are in; what no line ends with then goes. */
async function prunePrint(page: Page, marks: DocumentMarks): Promise<Pass> {
  await pruneHyphens(page);
  return print(page, marks);
}

function labelsOf(pass: Pass, { numbered }: DocumentMarks): ReadonlyMap<string, string> {
  return new Map(numbered.map((id) => [id, labelPage(pass.ranges, pageOf(pass, id))]));
}

async function print(page: Page, marks: DocumentMarks): Promise<Pass> {
  const bytes = await page.pdf(printOptions);
  // The clock stays out: without this the library writes the time of loading.
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const destinations = readDestinations(document);
  const find = (id: string): number => pageOf({ destinations }, id);
  const ranges = buildLabelRanges({
    front: marks.front && { page: find(marks.front.id), label: marks.front.label },
    body: marks.body === undefined ? undefined : find(marks.body),
  });
  return { document, destinations, ranges };
}

function pageOf({ destinations }: Pick<Pass, 'destinations'>, id: string): number {
  const page = destinations.get(id);
  if (page === undefined) throw new PrintError({ code: 'destination-not-printed', id });
  return page;
}

/** Runs in the page. */
function writePageNumbers(labels: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const label = labels[element.getAttribute('data-page-of') ?? ''];
    if (label !== undefined) element.textContent = label;
  }
}
