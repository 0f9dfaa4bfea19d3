import type { Browser } from 'puppeteer-core';
import type { BookFormat } from '../../model/download-paths.ts';
import { digestInputs } from '../build/digest-inputs.ts';
import type { Keep } from '../keep-steps.ts';
import { labelPage, type LabelRange } from '../pdf/page-labels.ts';
import { PrintError } from '../pdf/print-error.ts';
import type { PrintJob } from '../pdf/print-job.ts';
import { joinPieces } from '../pieces/join-pieces.ts';
import type { Piece } from '../pieces/piece.ts';
import { inPairs } from '../in-pairs.ts';
import { assertLinks } from './assert-links.ts';
import type { BookDocument } from './book-document.ts';
import { findMoved, labelsOf, rangesOf, startAt } from './book-labels.ts';
import { openBookTab, type BookTab } from './book-tab.ts';
import { joinPages, type BookPages, type StretchPages } from './count-pages.ts';
import { cutStretches, type Stretch } from './cut-stretches.ts';
import type { LaidOutStretch } from './lay-out-stretch.ts';
import { standInLabels, writeLabels } from './stand-in-labels.ts';
import { createStretchSteps, type StretchSteps } from './stretch-steps.ts';

/** A book to be printed, and what is written about it. */
export interface BookJob extends Omit<PrintJob, 'html' | 'pageNumbers'> {
  readonly document: BookDocument;
}

/** A printed book. */
export interface PrintedBook {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly pieces: readonly Piece[];
  /** For each piece a digest of the words on its pages. Numbers of pages may differ where it is the same. */
  readonly layouts: readonly string[];
  /** The labels of its pages, as printed on them. */
  readonly labels: readonly string[];
}

/** Numbers that still move after so many rounds go round in a circle. */
const mostRounds = 6;

/**
 * Prints a book in a format. It is cut into stretches, and each is laid out, settled and printed by itself, in a tab that is
 * opened when the first of them is not kept from before. The numbers of pages that stand in one stretch follow from the
 * layouts of all: they are written in, and confirmed by what was printed.
 * @throws {PrintError} when the document is not complete in itself, or the numbers go on moving what they point to.
 */
export async function printBook(browser: Browser, job: BookJob, format: BookFormat, keep: Keep): Promise<PrintedBook> {
  const { document, files } = job;
  assertLinks(document);
  let opened: Promise<BookTab> | undefined;
  const openTab = (): Promise<BookTab> => (opened ??= openBookTab(browser, { document, format, files }));
  try {
    return await printInRounds(job, createStretchSteps(document, format, openTab, keep));
  } finally {
    await (await opened)?.close();
  }
}

async function printInRounds(job: BookJob, { look, layOut, settle, print }: StretchSteps): Promise<PrintedBook> {
  const { document } = job;
  const stretches = cutStretches(document);
  const laidOut = await inTurn(stretches, async (stretch) => ({ stretch, laidOut: await layOut(stretch) }));
  const words = new Map(laidOut.flatMap((one) => [...one.laidOut.words]));
  /** From the body of a stretch to its pages on paper: a stretch that was printed tells more than its drafts. */
  const onPaper = new Map<string, StretchPages>();
  let pages = joinPages(laidOut.map((one) => one.laidOut.pages));
  for (let round = 1; ; round += 1) {
    const labels = labelsOf(document, pages);
    const settled = await inTurn(laidOut, async (one) => {
      const numbers = pick(labels, one.stretch.numbered);
      return { ...one, numbers, settled: await settle(one.stretch, one.laidOut, standInLabels(numbers)) };
    });
    const countNow = (): BookPages => joinPages(settled.map((one) => onPaper.get(one.settled.html) ?? one.settled.pages));
    pages = countNow();
    let moved = findMoved(labels, labelsOf(document, pages));
    if (moved === undefined) {
      const { starts } = pages;
      const ranges = rangesOf(document, pages);
      // While one is made a piece of, the tab prints the next.
      const printed = await inPairs(settled, async (one, index) => {
        const start = startAt(ranges, starts[index] ?? 0);
        const html = writeLabels(one.settled.html, one.numbers);
        const made = await print(one.stretch, html, start, wordsFor(one.stretch, one.laidOut, words));
        onPaper.set(one.settled.html, made.pages);
        return { piece: made.piece, layout: digestInputs([], [look, one.settled.html]) };
      });
      pages = countNow();
      moved = findMoved(labels, labelsOf(document, pages));
      if (moved === undefined && pages.starts.every((start, index) => start === starts[index])) {
        return finish(job, printed, { ranges, contents: laidOut.flatMap((one) => one.laidOut.contents) });
      }
    }
    // Chapters that moved without a number do so once: from now on it is known how many pages each takes.
    if (moved !== undefined && round >= mostRounds) throw new PrintError({ code: 'destination-moved', ...moved });
  }
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly layout: string;
}

function finish(
  job: BookJob,
  printed: readonly PlacedPiece[],
  { ranges, contents }: { readonly ranges: readonly LabelRange[]; readonly contents: LaidOutStretch['contents'] },
): PrintedBook {
  const { document, files: _files, ...words } = job;
  const pieces = printed.map(({ piece }) => piece);
  const pages = pieces.reduce((sum, piece) => sum + piece.pages, 0);
  return {
    bytes: joinPieces(pieces, { ...words, pageNumbers: true, ranges, direction: document.direction, contents }),
    pages,
    pieces,
    layouts: printed.map(({ layout }) => layout),
    labels: Array.from({ length: pages }, (_, index) => labelPage(ranges, index)),
  };
}

/** One after another: stretches share a tab. */
async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function pick(labels: ReadonlyMap<string, string>, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id, labels.get(id) ?? '']));
}

/** The words of all that a stretch leads to, in it and elsewhere. */
function wordsFor({ elsewhere }: Stretch, { words: own }: LaidOutStretch, words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const others = elsewhere.flatMap((id): [string, string][] => {
    const found = words.get(id);
    return found === undefined ? [] : [[id, found]];
  });
  return new Map([...own, ...others]);
}
