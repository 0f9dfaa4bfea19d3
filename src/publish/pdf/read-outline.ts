import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { OutlineEntry } from './print-job.ts';
import { findPage, numberPages } from './read-destinations.ts';

/** The outline of a PDF (its bookmarks), with the label of each heading's page. */
export function readOutline(document: PDFDocument, label: (page: number) => string): OutlineEntry[] {
  const pages = numberPages(document);
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return root === undefined ? [] : readChildren(root, pages, label);
}

function readChildren(parent: PDFDict, pages: ReadonlyMap<PDFRef, number>, label: (page: number) => string): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    const page = findPage(item.lookup(PDFName.of('Dest')), pages);
    entries.push({
      title: item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText(),
      page: page === undefined ? '' : label(page),
      children: readChildren(item, pages, label),
    });
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}
