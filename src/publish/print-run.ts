import { createHash } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import type { BookFormat } from '../model/download-paths.ts';
import type { Artefact, ArtefactShelf, ArtefactStore } from './artefact-store.ts';
import type { BookDocument } from './book/book-document.ts';
import { printBook, type BookJob } from './book/print-book.ts';
import type { BookPieces } from './epub/read-piece-texts.ts';
import { keepSteps } from './keep-steps.ts';
import type { PrintJob } from './pdf/print-job.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { fontStyle } from './pdf/reuse-tab.ts';
import { digestProgram } from './program-digests.ts';
import { printSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';

/** A book whose document takes longer to make than to see that it is not needed. */
export interface UnopenedBook extends Omit<BookJob, 'document'> {
  /** Of all that the document is made from, besides this program. */
  readonly digest: string;
  open(): BookDocument;
}

/** A document that takes longer to write than to see that it is not needed. */
export interface UnopenedDocument extends Omit<PrintJob, 'html'> {
  /** Of all that the document is made from, besides this program. */
  readonly digest: string;
  open(): string;
}

/** The PDF of a book. */
export interface BookArtefact extends Artefact {
  /** What it was joined from, if it was made now. */
  readonly printed: BookPieces | undefined;
}

/** Prints what is not kept from an earlier build. */
export interface PrintRun {
  /** The PDF of a document that holds its fonts, styles and pictures. */
  print(job: PrintJob | UnopenedDocument): Promise<Artefact>;
  /** The PDF of a book in a format. */
  printBook(job: UnopenedBook, format: BookFormat): Promise<BookArtefact>;
}

/** A run of the printer: the same document printed by the same browser and the same code is copied, not printed. */
export async function createPrintRun(browser: Browser, store: ArtefactStore): Promise<PrintRun> {
  const { engine, program } = await digestProgram(browser);
  const printOpened = (shelf: ArtefactShelf, job: PrintJob): Promise<Artefact> => {
    const given = { ...job, html: spaced(job.html) };
    return shelf.get([engine, ...digestFonts(given.html), describe(given)], () => printPdf(browser, given));
  };
  return {
    print(job) {
      if ('html' in job) return printOpened(store, job);
      const { open, ...known } = job;
      return store.get([program, describe(known)], (parts) => printOpened(parts, { ...known, html: open() }));
    },
    async printBook({ digest, open, ...job }, format) {
      const { files: _files, ...decisive } = job;
      let printed: BookPieces | undefined;
      const artefact = await store.get([program, digest, JSON.stringify(decisive), format], async (parts) => {
        const document = open();
        const sections = document.sections.map((section) => ({ ...section, html: spaced(section.html) }));
        const book = await printBook(browser, { ...job, document: { ...document, sections } }, format, keepSteps(parts, engine));
        printed = book;
        return book;
      });
      return { ...artefact, printed };
    },
  };
}

/** What decides a PDF besides its document. A guess decides how often it is printed, and not what. */
function describe({ files: _files, guess: _guess, html: _html, ...decisive }: Omit<PrintJob, 'html'> & { readonly html?: string }): string {
  return JSON.stringify(decisive);
}

/**
 * A document with the digest of its fonts in their place. They are nine tenths of a sheet, and the same in all of them: it
 * takes less time to see that than to make their digest again.
 */
function digestFonts(html: string): readonly string[] {
  const [style, fonts = ''] = fontStyle.exec(html) ?? [];
  if (style === undefined) return [html];
  const digest = fontDigests.get(fonts) ?? createHash('sha256').update(fonts).digest('hex');
  fontDigests.set(fonts, digest);
  const at = html.indexOf(style);
  return [html.slice(0, at), digest, html.slice(at + style.length)];
}

const fontDigests = new Map<string, string>();

const spaced = (html: string): string => spaceAccentedCapitals(html, printSpacing);
