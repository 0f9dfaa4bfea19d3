import { PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import type { PdfUaFailure } from './failure.ts';

/** The tenth bit of the permissions lets programs read the text to people: ISO 32000-1, table 22. */
const readingAloud = 1 << 9;

/** 26-001, 26-002: an encrypted file lets assistive programs read it. */
export function* checkEncryption({ context }: PDFDocument): Generator<PdfUaFailure> {
  const encryption = context.lookup(context.trailerInfo.Encrypt);
  if (!(encryption instanceof PDFDict)) return;
  const permissions = encryption.lookup(PDFName.of('P'));
  if (!(permissions instanceof PDFNumber)) yield { condition: '26-001', detail: 'The file is encrypted and names no permissions.' };
  else if ((permissions.asNumber() & readingAloud) === 0) {
    yield { condition: '26-002', detail: 'The file is encrypted and keeps its text from assistive programs.' };
  }
}
