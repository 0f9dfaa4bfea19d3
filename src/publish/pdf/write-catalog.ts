import { PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentFacts } from './document-facts.ts';
import type { LabelRange } from './page-labels.ts';

/** Writes the language of a document, the labels of its pages, and how a reader opens and prints it: ISO 32000-1, 7.7.2 and 12.2. */
export function writeCatalog(
  { catalog, context }: Pick<PDFDocument, 'catalog' | 'context'>,
  { locale, direction, ranges, oneSided, pageNumbers }: DocumentFacts,
): void {
  catalog.set(PDFName.of('Lang'), PDFString.of(locale));
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges.flatMap((range) => [range.from, describeRange(range)]) }));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  if (direction === 'rtl') preferences.set(PDFName.of('Direction'), PDFName.of('R2L'));
  if (oneSided === true) preferences.set(PDFName.of('Duplex'), PDFName.of('Simplex'));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  // A book opens with its contents in view.
  if (pageNumbers) catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  function describeRange(range: LabelRange): PDFDict {
    if (range.style === 'none') return context.obj({ P: PDFHexString.fromText(range.label) });
    return context.obj({ S: PDFName.of(range.style === 'roman' ? 'r' : 'D'), St: PDFNumber.of(1) });
  }
}
