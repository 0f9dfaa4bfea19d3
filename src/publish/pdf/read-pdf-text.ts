import { PDFHexString, PDFString, type PDFObject } from '@cantoo/pdf-lib';

/** The words of a text string, in whichever of its two notations it stands; nothing when the object is none. */
export function readPdfText(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
