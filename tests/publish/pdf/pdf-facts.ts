import { ParseSpeeds, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findPageIndex } from './find-page-index.ts';
import { readFonts, type FontFacts } from './read-fonts.ts';
import { readPdfText } from '../../../src/publish/pdf/read-pdf-text.ts';
import { readPageFacts, type PageFacts } from './read-page-facts.ts';

/** A heading in the outline; `page` counts from 0 and is missing where the entry leads to no page. */
export interface OutlineFacts {
  readonly title: string;
  readonly page: number | undefined;
  readonly children: readonly OutlineFacts[];
}

/** What a reader of a PDF gets, read from the file alone. Pages count from 0. */
export interface PdfFacts {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** The date of making as written, `D:20261122000000Z`. */
  readonly created: string | undefined;
  readonly tagged: boolean;
  readonly pages: readonly PageFacts[];
  /** The pages on which nothing of the content stands. */
  readonly emptyPages: readonly number[];
  /** One label for each page, as readers of PDF show it. */
  readonly pageLabels: readonly string[];
  readonly outline: readonly OutlineFacts[];
  readonly fonts: readonly FontFacts[];
  /** The XMP metadata, as written. */
  readonly metadata: string | undefined;
}

/** Reads the facts of a PDF. */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const structure = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog, context } = structure;
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const isMarked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean() ?? false;
  // The reader takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const pages: PageFacts[] = [];
    for (let index = 0; index < document.numPages; index += 1) pages.push(await readPageFacts(document, index));

    const readEntries = async (entries: readonly OutlineItem[]): Promise<OutlineFacts[]> =>
      Promise.all(
        entries.map(async ({ title, dest, items }) => ({
          title,
          page: await findPageIndex(document, dest),
          children: await readEntries(items),
        })),
      );
    return {
      title: readPdfText(info?.lookup(PDFName.of('Title'))),
      language: readPdfText(catalog.lookup(PDFName.of('Lang'))),
      created: readPdfText(info?.lookup(PDFName.of('CreationDate'))),
      tagged: isMarked && catalog.has(PDFName.of('StructTreeRoot')),
      pages,
      emptyPages: pages.flatMap((page, index) => (page.isEmpty ? [index] : [])),
      pageLabels: (await readLabels(document)) ?? pages.map((_, index) => String(index + 1)),
      outline: await readEntries((await readOutline(document)) ?? []),
      fonts: readFonts(structure),
      metadata: readStream(catalog.lookup(PDFName.of('Metadata'))),
    };
  } finally {
    await task.destroy();
  }
}

/** The library's types leave out that a file may have no outline. */
function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineItem[] | null> {
  return document.getOutline();
}

/** Nor that it may have no labels. */
function readLabels(document: PDFDocumentProxy): Promise<readonly string[] | null> {
  return document.getPageLabels();
}

interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

function readStream(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(object).decode()) : undefined;
}
