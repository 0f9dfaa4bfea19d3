import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import { readStreamBytes } from '../pdf/stream-bytes.ts';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf } from './opened-pdf.ts';

/** As much of a file as is looked at here. */
interface WithCatalog {
  readonly document: Pick<PDFDocument, 'catalog'>;
}

/** 01-007 and 14.7.1 of ISO 32000-1: the file says that it is tagged, and trusts its tags. */
export function* checkMarkInfo({ document: { catalog } }: WithCatalog): Generator<PdfUaFailure> {
  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  if (marks?.lookup(PDFName.of('Suspects')) === PDFBool.True) yield { condition: '01-007', detail: 'The file suspects its own tags.' };
  if (marks?.lookup(PDFName.of('Marked')) !== PDFBool.True || !catalog.has(PDFName.of('StructTreeRoot'))) {
    yield { condition: 'ISO 32000-1, 14.7.1', detail: 'The file does not say that it is tagged.' };
  }
}

/** 06-001 to 06-003: metadata with the mark of PDF/UA-1 and a title. */
export function* checkMetadata({ document: { catalog } }: WithCatalog): Generator<PdfUaFailure> {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) {
    yield { condition: '06-001', detail: 'There is no XMP metadata.' };
    return;
  }
  const xmp = new TextDecoder().decode(readStreamBytes(stream));
  const prefix = /xmlns:([\w-]+)="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"/.exec(xmp)?.[1];
  if (prefix === undefined || !new RegExp(`<${prefix}:part>\\s*1\\s*</|\\s${prefix}:part="1"`).test(xmp)) {
    yield { condition: '06-002', detail: 'The metadata does not name PDF/UA-1.' };
  }
  if (!/<dc:title>[^]*?<rdf:li[^>]*>\s*[^<\s][^<]*<\/rdf:li>[^]*?<\/dc:title>/.test(xmp)) {
    yield { condition: '06-003', detail: 'The metadata has no title.' };
  }
}

/** 07-001, 07-002: a reader shows the title, not the name of the file. */
export function* checkTitleIsShown({ document: { catalog } }: WithCatalog): Generator<PdfUaFailure> {
  const shown = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)?.lookup(PDFName.of('DisplayDocTitle'));
  if (shown === undefined) yield { condition: '07-001', detail: 'It is not said that the title is shown.' };
  else if (shown !== PDFBool.True) yield { condition: '07-002', detail: 'The title is not shown.' };
}

/** 20-001 to 20-003: layers have names, and no states that change by themselves. */
export function* checkLayers({ document: { catalog } }: OpenedPdf): Generator<PdfUaFailure> {
  const layers = catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict);
  if (layers === undefined) return;
  const main = layers.lookupMaybe(PDFName.of('D'), PDFDict);
  const others = layers.lookupMaybe(PDFName.of('Configs'), PDFArray)?.asArray() ?? [];
  const all = [main, ...others.map((other) => layers.context.lookup(other))];
  for (const [index, configuration] of all.entries()) {
    if (!(configuration instanceof PDFDict)) continue;
    if ((readPdfText(configuration.lookup(PDFName.of('Name'))) ?? '') === '') {
      yield { condition: index === 0 ? '20-002' : '20-001', detail: 'A configuration of layers has no name.' };
    }
    if (configuration.has(PDFName.of('AS'))) yield { condition: '20-003', detail: 'Layers change their state by themselves.' };
  }
}

/** 25-001: no form of a kind that is made up while it is open. Any XFA form is reported. */
export function* checkForms({ document: { catalog } }: OpenedPdf): Generator<PdfUaFailure> {
  if (catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)?.has(PDFName.of('XFA')) === true) {
    yield { condition: '25-001', detail: 'The file holds an XFA form.' };
  }
}
