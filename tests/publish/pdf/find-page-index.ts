import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The page, counted from 0, that a destination (a name, or an array with a page first) leads to, if there is one. */
export async function findPageIndex(document: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  const place: unknown = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const page: unknown = Array.isArray(place) ? place[0] : undefined;
  return isReference(page) ? document.getPageIndex(page) : undefined;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'num' in value &&
    'gen' in value &&
    typeof value.num === 'number' &&
    typeof value.gen === 'number'
  );
}
