import { PDFDict, PDFHexString, PDFName, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import type { DocumentFacts } from './document-facts.ts';

/** Writes title, subject, author and date into the Info dictionary: ISO 32000-1, 14.3.3. What else stands there remains. */
export function writeInfo(context: PDFContext, { title, subject, author, date }: DocumentFacts): void {
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict) ?? context.obj({});
  context.trailerInfo.Info ??= context.register(info);
  const made = PDFString.of(`D:${date.replaceAll('-', '')}000000Z`);
  info.set(PDFName.of('CreationDate'), made);
  info.set(PDFName.of('ModDate'), made);
  for (const [key, text] of Object.entries({ Title: title, Subject: subject, Author: author })) {
    if (text === undefined) info.delete(PDFName.of(key));
    else info.set(PDFName.of(key), PDFHexString.fromText(text));
  }
}
