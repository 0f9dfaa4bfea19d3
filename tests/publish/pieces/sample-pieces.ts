import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Browser } from 'puppeteer-core';
import { buildFontFaces, findFontFiles, type Face } from '../../../src/publish/font-faces.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { prepareTags } from '../../../src/publish/pdf/prepare-tags.ts';
import { printOptions } from '../../../src/publish/pdf/print-pass.ts';
import { hrefElsewhere } from '../../../src/publish/pieces/elsewhere.ts';
import type { BookFacts } from '../../../src/publish/pieces/join-pieces.ts';
import { makePiece } from '../../../src/publish/pieces/make-piece.ts';
import type { Piece } from '../../../src/publish/pieces/piece.ts';
import { readPieceFonts } from '../../../src/publish/pieces/read-piece-fonts.ts';
import { fontFolder } from '../pdf/sample-book.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
];

/** The bodies of three stretches of a book in two scripts, which lead to themselves and to each other. */
const bodies = [
  `<h1 id="start">First words</h1>
   <p>See <a href="${hrefElsewhere('πίνακας (α)')}">the table</a>, <a href="#list">the list</a>, <a href="https://site.invalid/">outside</a>.</p>
   <ul id="list"><li>one <em>item</em></li><li>two</li></ul>
   <h2 id="deeper" class="new">Deeper</h2><p lang="el">Λίγα <i>ελληνικά</i> εδώ</p>`,
  `<h1 id="second">Δεύτερο μέρος</h1><aside>Στο πλάι</aside>
   <h2 id="πίνακας (α)" class="new">Πίνακας</h2>
   <table><caption>Αριθμοί</caption><thead><tr><th></th><th>α</th><th>β</th></tr></thead>
   <tbody><tr><th scope="row">γ</th><td colspan="2">1</td></tr><tr><th scope="row">δ</th><td></td><td>4</td></tr></tbody></table>
   <p class="faint">Πίσω στην <a href="${hrefElsewhere('start')}">αρχή</a>, μπρος στο <a href="${hrefElsewhere('end')}">τέλος</a></p>`,
  `<h1 id="end">The end</h1><p>Back to <a href="${hrefElsewhere('deeper')}">what is deeper</a>.</p>
   <table><tr><td></td><th scope="col">one</th></tr><tr><th scope="row">a</th><td>1</td></tr></table>`,
];

/** Chromium writes places for those ids alone that something leads to. */
const wanted = ['start', 'deeper', 'second', 'πίνακας (α)', 'end'];

const words = bodies.join('');
/** The font files of the book. */
export const sampleFiles = findFontFiles(words, faces);
const style = `<style>${buildFontFaces(words, faces)}
  @page { size: A6; margin: 12mm; @bottom-right { content: counter(page); font: 8pt Literata } }
  body { font: 11pt Literata } .new { break-before: page } td, th { border: 1px solid } .faint { opacity: 0.5 } * { font-weight: 400 }
</style>`;

/** A stretch as the browser prints it, and the words of what can be led to in it. */
export interface PrintedStretch {
  readonly bytes: Uint8Array;
  readonly targets: ReadonlyMap<string, string>;
}

/** Prints the three stretches. */
export async function printStretches(browser: Browser): Promise<readonly PrintedStretch[]> {
  const printed: PrintedStretch[] = [];
  for (const body of bodies) {
    const hidden = wanted.filter((id) => body.includes(`id="${id}"`)).map((id) => `<a href="#${encodeURIComponent(id)}"></a>`);
    const html = `<!doctype html><html lang="en"><title>T</title>${style}<body>${body}<div hidden>${hidden.join('')}</div></body></html>`;
    const { page, close } = await openDocument(browser, html, fontFolder);
    const targets = await prepareTags(page);
    printed.push({ bytes: await page.pdf(printOptions), targets });
    await close();
  }
  return printed;
}

/** Opens a stretch, to be made a piece. */
export function openStretch({ bytes }: PrintedStretch): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** Makes pieces of stretches, for the slots given. */
export async function makePieces(stretches: readonly PrintedStretch[], slots: readonly number[]): Promise<readonly Piece[]> {
  const targets = new Map(stretches.flatMap((stretch) => [...stretch.targets]));
  return Promise.all(
    stretches.map(async (stretch, index) => {
      const document = await openStretch(stretch);
      return makePiece(document, { slot: slots[index] ?? index, fonts: readPieceFonts(document, sampleFiles), targets });
    }),
  );
}

/** What is said of the book that they make. */
export const sampleFacts: BookFacts = {
  title: 'A book (joined)',
  subject: 'Pieces & joints',
  author: 'Ελένη',
  locale: 'en',
  date: '2026-11-22',
  pageNumbers: true,
  direction: 'ltr',
  ranges: [
    { from: 0, style: 'roman' },
    { from: 2, style: 'arabic' },
  ],
  contents: [
    { id: 'start', title: 'First words', children: [{ id: 'deeper', title: 'Deeper', children: [] }] },
    { id: 'second', title: 'Δεύτερο μέρος', children: [{ id: 'πίνακας (α)', title: 'Πίνακας', children: [] }] },
    { id: 'end', title: 'The end', children: [] },
  ],
};
