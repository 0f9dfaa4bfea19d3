import type { BookFormat } from '../../model/download-paths.ts';
import { digestInputs } from '../build/digest-inputs.ts';
import type { Keep } from '../keep-steps.ts';
import { readDestinations } from '../pdf/read-destinations.ts';
import { makePiece } from '../pieces/make-piece.ts';
import type { Piece } from '../pieces/piece.ts';
import { readPieceFonts } from '../pieces/read-piece-fonts.ts';
import type { BookDocument } from './book-document.ts';
import type { BookTab } from './book-tab.ts';
import type { StretchPages } from './count-pages.ts';
import type { Stretch } from './cut-stretches.ts';
import { layOutStretch, type LaidOutStretch } from './lay-out-stretch.ts';
import { printStretch, type StretchStart } from './print-stretch.ts';
import { settleStretch, type SettledStretch } from './settle-stretch.ts';

/** The three steps of a stretch. Each is a function of what it is given, so that what it gave before may be kept. */
export interface StretchSteps {
  /** A digest of the fonts, styles and paper that all stretches share. */
  readonly look: string;
  layOut(stretch: Stretch): Promise<LaidOutStretch>;
  /** `labels` stand for those of the pages that it writes numbers of: as long as they are, and the same where they are the same. */
  settle(stretch: Stretch, laidOut: LaidOutStretch, labels: ReadonlyMap<string, string>): Promise<SettledStretch>;
  /** `html` is the settled body with its numbers, `words` are those of all that it leads to, by id. */
  print(stretch: Stretch, html: string, start: StretchStart, words: ReadonlyMap<string, string>): Promise<PrintedStretch>;
}

/** A stretch on paper. */
export interface PrintedStretch {
  readonly piece: Piece;
  /** Drafts may have told otherwise. */
  readonly pages: StretchPages;
}

/** The steps of a book in a format; `openTab` gives the tab in which it is shown. */
export function createStretchSteps(
  { head, fonts }: Pick<BookDocument, 'head' | 'fonts'>,
  format: BookFormat,
  openTab: () => Promise<BookTab>,
  keep: Keep,
): StretchSteps {
  const look = digestInputs([], [head, format]);
  const inTab = createTurns(openTab);
  const write = (value: object): string => JSON.stringify(value);
  return {
    look,
    layOut: (stretch) => keep(['laid out', look, write(stretch)], () => inTab((tab) => layOutStretch(tab, stretch))),
    settle: (stretch, laidOut, labels) =>
      keep(['settled', look, write(stretch), write([...labels])], () => inTab((tab) => settleStretch(tab, stretch, laidOut, labels))),
    print: (stretch, html, start, words) =>
      keep(['printed', look, write({ ...stretch, html }), write(start), write([...words])], async () => {
        const printed = await inTab((tab) => printStretch(tab, html, start, stretch.opens));
        const pages = { count: printed.getPageCount(), places: readDestinations(printed) };
        const piece = makePiece(printed, { slot: stretch.slot, fonts: readPieceFonts(printed, fonts), targets: words });
        return { piece, pages };
      }),
  };
}

/** Lets one piece of work after another have the tab. */
function createTurns(openTab: () => Promise<BookTab>): <Result>(work: (tab: BookTab) => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(async () => work(await openTab()));
    last = done.catch(() => undefined);
    return done;
  };
}
