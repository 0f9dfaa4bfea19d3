import type { PDFRef } from '@cantoo/pdf-lib';
import { walkElements, type MarkedSequence, type StructureElement, type StructureKid } from './structure-tree.ts';

/**
 * The heads of tables that Chromium repeats on the later pages of a table: for each page or XObject the numbers of their
 * sequences. Read aloud, every head would be said as many times as the table has pages.
 */
export function findRepeatedHeads(top: readonly StructureElement[]): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const repeated = new Map<PDFRef, Set<number>>();
  for (const row of walkElements(top)) {
    const cells = row.kids.flatMap((kid) => (kid.kind === 'element' ? [kid] : []));
    if (row.type !== 'TR' || cells.length === 0 || cells.some(({ type }) => type !== 'TH')) continue;
    const contents = cells.map((cell) => listContents(cell.kids)).filter((content) => content.length > 0);
    const first = contents[0]?.[0]?.page;
    for (const { page, form, id } of contents.flat()) {
      // A head is repeated whole; words on another page alone would be a row that was divided.
      if (page === first || !contents.every((cell) => cell.some((sequence) => sequence.page === page))) continue;
      const holder = form ?? page;
      repeated.set(holder, (repeated.get(holder) ?? new Set<number>()).add(id));
    }
  }
  return repeated;
}

function listContents(kids: readonly StructureKid[]): readonly MarkedSequence[] {
  return kids.flatMap((kid) => (kid.kind === 'content' ? [kid] : kid.kind === 'element' ? listContents(kid.kids) : []));
}
