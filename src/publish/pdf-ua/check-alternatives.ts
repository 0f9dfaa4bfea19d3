import { PDFName } from '@cantoo/pdf-lib';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf, PlacedElement } from './opened-pdf.ts';

/** 13-004, 17-002: pictures and formulas have words for those who do not see them. */
export function* checkAlternatives({ elements }: OpenedPdf): Generator<PdfUaFailure> {
  for (const placed of elements) {
    const { type } = placed;
    if (type === 'Figure' && !hasText(placed, 'Alt') && !hasText(placed, 'ActualText')) {
      yield { condition: '13-004', detail: 'A picture has no alternative text.' };
    }
    if (type === 'Formula' && !hasText(placed, 'Alt')) yield { condition: '17-002', detail: 'A formula has no alternative text.' };
  }
}

/** 19-003, 19-004: each note has an id of its own. */
export function* checkNotes({ elements }: OpenedPdf): Generator<PdfUaFailure> {
  const seen = new Set<string>();
  for (const { type, element } of elements) {
    const id = readPdfText(element.dict.lookup(PDFName.of('ID'))) ?? '';
    if (type === 'Note' && id === '') yield { condition: '19-003', detail: 'A note has no id.' };
    if (id !== '' && seen.has(id)) yield { condition: '19-004', detail: `Two elements have the id ${id}.` };
    seen.add(id);
  }
}

function hasText({ element: { dict } }: PlacedElement, key: string): boolean {
  return (readPdfText(dict.lookup(PDFName.of(key))) ?? '').trim() !== '';
}
