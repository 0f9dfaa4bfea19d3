import { PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { checkDocument } from '../pdf-ua/check-pdf-ua.ts';
import { mendStructure } from './mend-structure.ts';
import type { LabelRange } from './page-labels.ts';
import type { PrintJob } from './print-job.ts';
import { renumberElementIds } from './renumber-element-ids.ts';
import { saveWithContentId } from './save-with-content-id.ts';
import { writeMetadata } from './write-metadata.ts';

/** What is written about a PDF as a whole. */
export interface DocumentFacts extends Pick<PrintJob, 'title' | 'subject' | 'author' | 'locale' | 'date' | 'pageNumbers'> {
  readonly ranges: readonly LabelRange[];
  readonly direction: 'ltr' | 'rtl';
  /** The words of what links inside the document lead to, by id. */
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Gives a printed PDF its title, language, labels and dates, mends its tags, and takes out all that differs from run to
 * run. A file without a failure in our checks says of itself that it follows PDF/UA-1.
 */
export async function finishPdf(document: PDFDocument, facts: DocumentFacts): Promise<Uint8Array> {
  writeInfo(document, facts);
  writeCatalog(document, facts);
  mendStructure(document, facts.targets);
  renumberElementIds(document);
  writeMetadata(document, { ...facts, conformance: { standard: 'pdf/ua', part: 1 } });
  if (checkDocument(document).length > 0) writeMetadata(document, facts);
  return saveWithContentId(document);
}

function writeInfo(document: PDFDocument, { title, subject, author, date }: DocumentFacts): void {
  const { context } = document;
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

function writeCatalog(document: PDFDocument, { locale, direction, ranges, pageNumbers }: DocumentFacts): void {
  const { catalog, context } = document;
  catalog.set(PDFName.of('Lang'), PDFString.of(locale));
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges.flatMap((range) => [range.from, describeRange(range)]) }));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  if (direction === 'rtl') preferences.set(PDFName.of('Direction'), PDFName.of('R2L'));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  // A book opens with its contents in view.
  if (pageNumbers) catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  function describeRange(range: LabelRange): PDFDict {
    if (range.style === 'none') return context.obj({ P: PDFHexString.fromText(range.label) });
    return context.obj({ S: PDFName.of(range.style === 'roman' ? 'r' : 'D'), St: PDFNumber.of(1) });
  }
}
