import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf, PlacedElement } from './opened-pdf.ts';

/** 15-003: header cells say what they are the header of, or every other cell names its own; 09-004: rows are equally long. */
export function* checkTables({ elements }: OpenedPdf): Generator<PdfUaFailure> {
  for (const table of elements) {
    if (table.type !== 'Table') continue;
    const rows = rowsOf(table);
    const cells = rows.flatMap((row) => row.children);
    const headers = cells.filter(({ type }) => type === 'TH');
    const ids = new Set(headers.map((header) => readPdfText(header.element.dict.lookup(PDFName.of('ID'))) ?? ''));
    const named = cells.map((cell) => readHeaders(cell));
    const withoutHeaders = cells.some(({ type }, index) => type === 'TD' && named[index] === undefined);
    const withoutScope = headers.filter((header) => !['Row', 'Column', 'Both'].includes(readScope(header)));
    if (withoutScope.length > 0 && withoutHeaders) {
      yield { condition: '15-003', detail: `${withoutScope.length} header cells have no scope, and cells do not name their headers.` };
    }
    const lost = named.flatMap((names) => names ?? []).filter((name) => !ids.has(name));
    if (lost.length > 0) yield { condition: '15-003', detail: `Cells name the headers ${lost.join(', ')}, which are not in their table.` };
    const widths = new Set(measureRows(rows));
    if (widths.size > 1) yield { condition: '09-004', detail: `The rows of a table are ${[...widths].join(', ')} cells long.` };
  }
}

function rowsOf(table: PlacedElement): readonly PlacedElement[] {
  return table.children.flatMap((child) => {
    if (child.type === 'TR') return [child];
    return ['THead', 'TBody', 'TFoot'].includes(child.type) ? child.children.filter(({ type }) => type === 'TR') : [];
  });
}

/** The number of columns that each row fills, with the cells that reach down into it. */
function measureRows(rows: readonly PlacedElement[]): readonly number[] {
  /** For each column, how many rows further down its last cell reaches. */
  const reach: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const below = reach.map((left) => Math.max(0, left - 1));
    for (const cell of row.children) {
      while ((reach[column] ?? 0) > 0) column += 1;
      for (let span = readNumber(cell, 'ColSpan'); span > 0; span -= 1, column += 1) below[column] = readNumber(cell, 'RowSpan') - 1;
    }
    while ((reach[column] ?? 0) > 0) column += 1;
    reach.splice(0, reach.length, ...Array.from(below, (left: number | undefined) => left ?? 0));
    return column;
  });
}

function attributesOf({ element: { dict } }: PlacedElement): readonly PDFDict[] {
  const attributes = dict.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray().map((one) => dict.context.lookup(one)) : [attributes];
  return all.filter((one) => one instanceof PDFDict);
}

function readAttribute(cell: PlacedElement, name: string): PDFObject | undefined {
  return attributesOf(cell)
    .map((attributes) => attributes.lookup(PDFName.of(name)))
    .find((value) => value !== undefined);
}

function readScope(cell: PlacedElement): string {
  const scope = readAttribute(cell, 'Scope');
  return scope instanceof PDFName ? scope.decodeText() : '';
}

function readNumber(cell: PlacedElement, name: string): number {
  const value = readAttribute(cell, name);
  return value instanceof PDFNumber ? value.asNumber() : 1;
}

function readHeaders(cell: PlacedElement): readonly string[] | undefined {
  const headers = readAttribute(cell, 'Headers');
  return headers instanceof PDFArray
    ? headers.asArray().map((name) => readPdfText(cell.element.dict.context.lookup(name)) ?? '')
    : undefined;
}
