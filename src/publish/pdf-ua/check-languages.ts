import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import { annotationsOf } from './annotations-of.ts';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf, PlacedElement } from './opened-pdf.ts';

/** 11-001 to 11-006: every word is in a language that can be known, from its element or from the whole file. */
export function* checkLanguages({ document, elements }: OpenedPdf): Generator<PdfUaFailure> {
  const { catalog } = document;
  const ofFile = readPdfText(catalog.lookup(PDFName.of('Lang')));
  const isKnown = ofFile !== undefined && isLanguageTag(ofFile);
  for (const { element } of elements) {
    const own = readPdfText(element.dict.lookup(PDFName.of('Lang')));
    if (own !== undefined && !isLanguageTag(own)) yield { condition: '11-001', detail: `${own} is no tag of a language.` };
  }
  if (isKnown) return;
  const isIn = (placed: PlacedElement | undefined): boolean =>
    placed !== undefined && (placed.element.dict.has(PDFName.of('Lang')) || isIn(placed.parent));
  const unknown = elements.filter((placed) => !isIn(placed));
  if (unknown.some(({ element }) => element.kids.some(({ kind }) => kind === 'content'))) {
    yield { condition: '11-001', detail: 'There is text in no known language.' };
  }
  if (unknown.some(({ element: { dict } }) => ['Alt', 'ActualText', 'E'].some((key) => dict.has(PDFName.of(key))))) {
    yield { condition: '11-002', detail: 'There is alternative text in no known language.' };
  }
  if (catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.has(PDFName.of('First')) === true) {
    yield { condition: '11-003', detail: 'The outline is in no known language.' };
  }
  const annotations = annotationsOf(document);
  if (annotations.some(({ dict }) => dict.has(PDFName.of('Contents')))) {
    yield { condition: '11-004', detail: 'The words of annotations are in no known language.' };
  }
  if (annotations.some(({ dict }) => dict.has(PDFName.of('TU')))) {
    yield { condition: '11-005', detail: 'The words of form fields are in no known language.' };
  }
  if (catalog.has(PDFName.of('Metadata'))) yield { condition: '11-006', detail: 'The metadata are in no known language.' };
}

/** As far as it can be seen from the form of a tag: RFC 5646, 2.1. */
function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(text);
}
