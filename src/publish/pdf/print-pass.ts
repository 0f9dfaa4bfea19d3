import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Page, PDFOptions } from 'puppeteer-core';
import { finishPdf } from './finish-pdf.ts';
import { mendOutline } from './mend-outline.ts';
import { buildLabelRanges, labelPage, type LabelRange } from './page-labels.ts';
import type { DocumentMarks } from './prepare-links.ts';
import { PrintError } from './print-error.ts';
import type { PrintedPdf, PrintJob } from './print-job.ts';
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
export interface Pass {
  readonly document: PDFDocument;
  readonly destinations: ReadonlyMap<string, number>;
  readonly ranges: readonly LabelRange[];
}

/** What is known of the open document besides its pages. */
export interface DocumentWords {
  /** The words of all headings, in order. */
  readonly headings: readonly string[];
  /** The words of what links inside the document lead to, by id. */
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Prints the open document once.
 * @throws {PrintError} `destination-not-printed`.
 */
export async function printPass(page: Page, marks: DocumentMarks): Promise<Pass> {
  const document = await loadPrinted(await page.pdf(printOptions));
  const destinations = readDestinations(document);
  return { document, destinations, ranges: rangesOf(destinations, marks) };
}

/** Prints the same pages without tags and outline, in two thirds of the time. */
export async function printDraft(page: Page): Promise<PDFDocument> {
  return loadPrinted(await page.pdf({ ...printOptions, tagged: false, outline: false }));
}

/** Reads what the printer wrote. The clock stays out: by itself the library would write the time of loading. */
export function loadPrinted(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/**
 * The labels of the pages whose numbers the document asks for, by id.
 * @throws {PrintError} `destination-not-printed`.
 */
export function labelsOf({ destinations }: Pick<Pass, 'destinations'>, marks: DocumentMarks): ReadonlyMap<string, string> {
  const ranges = rangesOf(destinations, marks);
  return new Map(marks.numbered.map((id) => [id, labelPage(ranges, pageOf({ destinations }, id))]));
}

function rangesOf(destinations: Pass['destinations'], { front, body }: DocumentMarks): readonly LabelRange[] {
  const find = (id: string): number => pageOf({ destinations }, id);
  return buildLabelRanges({
    front: front && { page: find(front.id), label: front.label },
    body: body === undefined ? undefined : find(body),
  });
}

/** Writes labels of pages into the elements of the open document that ask for them. */
export async function writePageNumbers(page: Page, labels: ReadonlyMap<string, string>): Promise<void> {
  await page.evaluate(writeInPage, Object.fromEntries(labels));
}

/** Makes the finished file of a final pass. */
export async function finishPass(
  { document, destinations, ranges }: Pass,
  job: PrintJob,
  { direction }: DocumentMarks,
  { headings, targets }: DocumentWords,
): Promise<PrintedPdf> {
  const label = (index: number): string => labelPage(ranges, index);
  mendOutline(document, headings);
  return {
    bytes: await finishPdf(document, { ...job, ranges, direction, targets }),
    pages: document.getPageCount(),
    destinations: new Map(Array.from(destinations, ([id, index]) => [id, label(index)])),
    outline: readOutline(document, label),
  };
}

function pageOf({ destinations }: Pick<Pass, 'destinations'>, id: string): number {
  const page = destinations.get(id);
  if (page === undefined) throw new PrintError({ code: 'destination-not-printed', id });
  return page;
}

/** Runs in the page. */
function writeInPage(labels: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const label = labels[element.getAttribute('data-page-of') ?? ''];
    if (label !== undefined) element.textContent = label;
  }
}
