import { buildLabelRanges, labelPage, type LabelRange } from '../pdf/page-labels.ts';
import { PrintError } from '../pdf/print-error.ts';
import type { BookDocument } from './book-document.ts';
import type { BookPages } from './count-pages.ts';
import type { StretchStart } from './print-stretch.ts';

/**
 * The runs of a book's own numbering.
 * @throws {PrintError} `destination-not-printed`.
 */
export function rangesOf({ numbering: { front, body } }: BookDocument, { places }: BookPages): readonly LabelRange[] {
  return buildLabelRanges({
    front: front && { page: pageOf(places, front.id), label: front.label },
    body: body === undefined ? undefined : pageOf(places, body),
  });
}

/**
 * The labels of the pages whose numbers a book asks for, by id.
 * @throws {PrintError} `destination-not-printed`.
 */
export function labelsOf(document: BookDocument, pages: BookPages): ReadonlyMap<string, string> {
  const ranges = rangesOf(document, pages);
  const numbered = new Set(document.sections.flatMap((section) => section.numbered));
  return new Map(Array.from(numbered, (id) => [id, labelPage(ranges, pageOf(pages.places, id))]));
}

/** A page whose number is not the one that stands in the book. */
export interface MovedPage {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The first label that is another now. */
export function findMoved(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): MovedPage | undefined {
  for (const [id, to] of after) {
    const from = before.get(id) ?? '';
    if (from !== to) return { id, from, to };
  }
  return undefined;
}

/** How the first page of a stretch stands in the book; `page` counts from 0. */
export function startAt(ranges: readonly LabelRange[], page: number): StretchStart {
  const range = ranges.findLast(({ from }) => from <= page);
  return { page, number: range === undefined || range.style === 'none' ? undefined : page - range.from + 1 };
}

function pageOf(places: ReadonlyMap<string, number>, id: string): number {
  const page = places.get(id);
  if (page === undefined) throw new PrintError({ code: 'destination-not-printed', id });
  return page;
}
