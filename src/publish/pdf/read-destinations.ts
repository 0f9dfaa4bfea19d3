import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { decodeId } from './decode-id.ts';

/**
 * From the id of each element that something links to, to the page (counted from 0) on which it begins.
 * Chromium writes ids percent-encoded; here they are as in the document.
 */
export function readDestinations(document: PDFDocument): Map<string, number> {
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = numberPages(document);
  const found = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const page = findPage(document.context.lookup(value), pages);
    if (page !== undefined) found.set(decodeId(name.decodeText()), page);
  }
  return found;
}

/** From the reference of a page to its place in the document, counted from 0. */
export function numberPages(document: PDFDocument): Map<PDFRef, number> {
  return new Map(document.getPages().map((page, index) => [page.ref, index]));
}

/** The page that a destination such as `[page /XYZ x y zoom]` names, if it names one. */
export function findPage(destination: unknown, pages: ReadonlyMap<PDFRef, number>): number | undefined {
  if (!(destination instanceof PDFArray) || destination.size() === 0) return undefined;
  const page = destination.get(0);
  return page instanceof PDFRef ? pages.get(page) : undefined;
}
