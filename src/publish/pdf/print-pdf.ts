import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page, PDFOptions } from 'puppeteer-core';
import { finishPdf } from './finish-pdf.ts';
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

/** What one pass of the printer gave. */
interface Pass {
  readonly document: PDFDocument;
  readonly destinations: ReadonlyMap<string, number>;
  readonly ranges: readonly LabelRange[];
}

/**
 * Prints a document as a tagged PDF with outline, page labels and, if asked for, page numbers in its text.
 * Chromium cannot refer to the number of a page, so the document is printed twice: once to learn on which pages its
 * elements fall, and again with the numbers written in. Several documents may be printed by one browser at a time.
 *
 * In the document, `data-body-start` marks the element that opens the body (pages numbered from 1; those before it in
 * roman), `data-front-start="Cover"` the one that opens the front matter (pages before it have that label), and
 * `data-page-of="<id>"` those that get the number of another's page.
 * @throws {PrintError} when the document is not complete in itself, or the numbers move what they point to.
 */
export async function printPdf(browser: Browser, job: PrintJob): Promise<PrintedPdf> {
  const { page, assertComplete } = await openDocument(browser, job.html, job.files);
  try {
    const marks = await prepareLinks(page);
    await pruneHyphens(page);
    let pass = await print(page, marks);
    if (job.pageNumbers && marks.numbered.length > 0) {
      const first = pass;
      const labels = Object.fromEntries(marks.numbered.map((id) => [id, labelPage(first.ranges, pageOf(first, id))]));
      await page.evaluate(writePageNumbers, labels);
      pass = await print(page, marks);
      assertNothingMoved(first, pass);
    }
    assertComplete();
    const { document, ranges } = pass;
    const label = (index: number): string => labelPage(ranges, index);
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

function assertNothingMoved(first: Pass, second: Pass): void {
  for (const [id, page] of first.destinations) {
    const now = pageOf(second, id);
    const from = labelPage(first.ranges, page);
    const to = labelPage(second.ranges, now);
    if (now !== page || from !== to) throw new PrintError({ code: 'destination-moved', id, from, to });
  }
}

/** Runs in the page. */
function writePageNumbers(labels: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const label = labels[element.getAttribute('data-page-of') ?? ''];
    if (label !== undefined) element.textContent = label;
  }
}
