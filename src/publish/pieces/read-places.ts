import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { decodeId } from '../pdf/decode-id.ts';
import { findPage, numberPages } from '../pdf/read-destinations.ts';
import type { PieceDestination } from './piece.ts';

/** The places in a printed document that have a name, sorted by it. */
export function readPlaces(document: PDFDocument): PieceDestination[] {
  const { catalog, context } = document;
  const pages = numberPages(document);
  const places: PieceDestination[] = [];
  for (const [name, value] of catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    const place = context.lookup(value);
    const page = findPage(place, pages);
    const [left, top] = place instanceof PDFArray ? [place.lookup(2), place.lookup(3)] : [];
    const id = decodeId(name.decodeText());
    if (page === undefined || !(left instanceof PDFNumber) || !(top instanceof PDFNumber)) {
      throw new Error(`The place of #${id} is not written as a point on a page.`);
    }
    places.push({ id, page, left: left.asNumber(), top: top.asNumber() });
  }
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}
