import { PDFArray, PDFRawStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { readStreamBytes } from './stream-bytes.ts';

/** The operators of a page, from its entry `Contents`: one stream, or several that count as one. */
export function readPageContent(context: PDFContext, contents: PDFObject | undefined): Uint8Array {
  const object = context.lookup(contents);
  if (object instanceof PDFRawStream) return readStreamBytes(object);
  if (!(object instanceof PDFArray)) return new Uint8Array();
  return Buffer.concat(object.asArray().flatMap((part) => [readPageContent(context, part), Buffer.from('\n')]));
}
