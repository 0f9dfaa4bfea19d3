import type { PDFDocument } from '@cantoo/pdf-lib';
import { checkDocument } from '../pdf-ua/check-pdf-ua.ts';
import type { DocumentFacts } from './document-facts.ts';
import { mendStructure } from './mend-structure.ts';
import { renumberElementIds } from './renumber-element-ids.ts';
import { saveWithContentId } from './save-with-content-id.ts';
import { writeCatalog } from './write-catalog.ts';
import { writeInfo } from './write-info.ts';
import { writeMetadata } from './write-metadata.ts';

/** What is written into a printed PDF. */
export interface FinishedFacts extends DocumentFacts {
  /** The words of what links inside the document lead to, by id. */
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Gives a printed PDF its title, language, labels and dates, mends its tags, and takes out all that differs from run to
 * run. A file without a failure in our checks says of itself that it follows PDF/UA-1.
 */
export async function finishPdf(document: PDFDocument, facts: FinishedFacts): Promise<Uint8Array> {
  writeInfo(document.context, facts);
  writeCatalog(document, facts);
  mendStructure(document, facts.targets);
  renumberElementIds(document);
  writeMetadata(document, { ...facts, conformance: { standard: 'pdf/ua', part: 1 } });
  if (checkDocument(document).length > 0) writeMetadata(document, facts);
  return saveWithContentId(document);
}
