import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import { annotationsOf, type PlacedAnnotation } from './annotations-of.ts';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf, PlacedElement } from './opened-pdf.ts';

/** ISO 32000-1, table 169. */
const subtypes = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup ' +
    'FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D'
  ).split(' '),
);

/** 28-002 to 28-012, 28-017 and 28-018: annotations have words, and the element that their kind asks for. */
export function* checkAnnotations({ document, elements }: OpenedPdf): Generator<PdfUaFailure> {
  const homes = new Map<PDFRef, PlacedElement>();
  for (const placed of elements) {
    for (const kid of placed.element.kids) if (kid.kind === 'annotation') homes.set(kid.ref, placed);
  }
  for (const annotation of annotationsOf(document)) {
    const { dict, ref, subtype, page } = annotation;
    const home = ref && homes.get(ref);
    if (subtype === 'TrapNet') yield { condition: '28-007', page, detail: 'There is a trap network.' };
    if (subtype === 'PrinterMark') {
      if (home !== undefined) yield { condition: '28-017', page, detail: 'A printer’s mark is in the tag tree.' };
      if (dict.has(PDFName.of('AP'))) yield { condition: '28-018', page, detail: 'The drawing of a printer’s mark was not judged.' };
      continue;
    }
    if (isHidden(dict) || subtype === 'Popup') continue;
    yield* checkHome(annotation, home);
    yield* checkWords(annotation, home);
  }
}

/** 28-008, 28-009: on pages with annotations the tab key follows the tags. */
export function* checkTabOrder({ document }: OpenedPdf): Generator<PdfUaFailure> {
  for (const [index, { node }] of document.getPages().entries()) {
    if ((node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.size() ?? 0) === 0) continue;
    const order = node.lookup(PDFName.of('Tabs'));
    const page = index + 1;
    if (order === undefined) yield { condition: '28-008', page, detail: 'There is no order for the tab key.' };
    else if (order !== PDFName.of('S')) yield { condition: '28-009', page, detail: 'The tab key does not follow the tags.' };
  }
}

function* checkHome({ subtype, page }: PlacedAnnotation, home: PlacedElement | undefined): Generator<PdfUaFailure> {
  const place = home?.type ?? 'no element';
  if (subtype === 'Link') {
    if (!isWithin(home, 'Link')) yield { condition: '28-011', page, detail: `A link stands in ${place}.` };
  } else if (subtype === 'Widget') {
    if (!isWithin(home, 'Form')) yield { condition: '28-010', page, detail: `A form field stands in ${place}.` };
  } else if (home?.type !== 'Annot') {
    yield { condition: '28-002', page, detail: `An annotation of the kind ${subtype} stands in ${place}.` };
  }
}

function* checkWords({ dict, subtype, page }: PlacedAnnotation, home: PlacedElement | undefined): Generator<PdfUaFailure> {
  const hasContents = hasText(dict, 'Contents');
  const hasAlternative = home !== undefined && hasText(home.element.dict, 'Alt');
  if (subtype === 'Link') {
    if (!hasContents) yield { condition: '28-012', page, detail: 'A link does not say where it leads.' };
  } else if (subtype === 'Widget') {
    if (!hasText(dict, 'TU') && !hasAlternative) yield { condition: '28-005', page, detail: 'A form field has no name for people.' };
  } else if (!hasContents && !hasAlternative) {
    const condition = subtypes.has(subtype) ? '28-004' : '28-006';
    yield { condition, page, detail: `An annotation of the kind ${subtype} has no words.` };
  }
}

function isWithin(placed: PlacedElement | undefined, type: string): boolean {
  return placed !== undefined && (placed.type === type || isWithin(placed.parent, type));
}

/** Bit 2 of the flags: ISO 32000-1, table 165. */
function isHidden(dict: PDFDict): boolean {
  const flags = dict.lookup(PDFName.of('F'));
  return flags instanceof PDFNumber && (flags.asNumber() & 2) !== 0;
}

function hasText(dict: PDFDict, key: string): boolean {
  return (readPdfText(dict.lookup(PDFName.of(key))) ?? '').trim() !== '';
}
