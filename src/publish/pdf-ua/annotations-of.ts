import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** An annotation and the page on which it is, counted from 1. */
export interface PlacedAnnotation {
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
  readonly subtype: string;
  readonly page: number;
}

/** The annotations of all pages. */
export function annotationsOf(document: PDFDocument): readonly PlacedAnnotation[] {
  return document.getPages().flatMap(({ node }, index) =>
    (node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).flatMap((object) => {
      const dict = node.context.lookup(object);
      if (!(dict instanceof PDFDict)) return [];
      const subtype = dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ?? '';
      return [{ dict, ref: object instanceof PDFRef ? object : undefined, subtype, page: index + 1 }];
    }),
  );
}
