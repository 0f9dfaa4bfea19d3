import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { assemblePackContents } from '../../src/book/sheets/assemble-pack-contents.ts';
import type { Sheet } from '../../src/book/sheets/sheet.ts';
import { assembleSlides } from '../../src/book/slides/assemble-slides.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { printedPaths, sheetPdfPath } from '../../src/model/download-paths.ts';
import { listEntries } from '../../src/model/find-text.ts';
import { listPacks, packPaths, slidesPaths, type PackPiece } from '../../src/model/packs.ts';
import { openEdition } from '../../src/open-edition.ts';
import { buildSheetDocument, sheetDocumentId, type PlacedSheet } from '../../src/publish/sheets/sheet-document.ts';
import { planSheets } from '../../src/publish/sheets/sheet-plan.ts';
import { buildDeckDocument } from '../../src/publish/slides/deck-document.ts';
import type { LanguageTag } from '../../src/schema/ids.ts';
import { firstDifference, readHtmlLanguageRuns, readLanguageRuns, type LanguageRun } from '../publish/pdf/read-language-runs.ts';
import { siteFolder } from './built-site.ts';
import { readSiteAddress } from './site-address.ts';

const { edition } = openEdition('content');
if (edition === undefined) throw new Error('content/ does not open');
const address = readSiteAddress(edition.sourceLanguage);

/**
 * The document that sheets were printed from. Its fonts change no words, nor does its type, but that the smallest leaves no
 * room for notes and says nothing of them.
 */
function documentOf(placed: readonly PlacedSheet[]): string {
  const { document } = parseHTML(
    buildSheetDocument(placed, { language: placed[0]?.sheet.language ?? edition?.sourceLanguage ?? fail(), title: '', fonts: '' }),
  );
  for (const notes of document.querySelectorAll('[data-density=tight] .sheet-notes')) notes.remove();
  return document.documentElement.outerHTML;
}

const runsOf = new Map<string, readonly LanguageRun[]>();

/** What a file says, read once. */
async function readRuns(path: string): Promise<readonly LanguageRun[]> {
  const runs = runsOf.get(path) ?? (await readLanguageRuns(readFileSync(`${siteFolder}/${path}`)));
  runsOf.set(path, runs);
  return runs;
}

/** In the type that was estimated; in the smallest, if that explains why there are no notes. */
async function place(path: string, sheet: Sheet): Promise<PlacedSheet> {
  const found = await readRuns(path);
  const isAsEstimated = firstDifference(found, readHtmlLanguageRuns(documentOf([{ sheet, density: sheet.density }]))) === undefined;
  return { sheet, density: isAsEstimated ? sheet.density : 'tight' };
}

function sheetOf({ type, entry }: PackPiece, language: LanguageTag): PlacedSheet {
  const { id } = entry;
  const path =
    entry.kind === 'slides'
      ? slidesPaths(entry, language).notes
      : sheetPdfPath(edition ?? fail(), { type: type === 'handout' ? 'handout' : 'entry', language, id });
  return placed.get(path) ?? fail();
}

function fail(): never {
  throw new Error('a piece of a pack is not among the sheets');
}

/** Each PDF but the books, whose test is with those of their languages, and the document that it was printed from. */
const placed = new Map<string, PlacedSheet>();
for (const { path, sheet } of planSheets(edition, address)) placed.set(path, await place(path, sheet));
const documents = new Map([...placed].map(([path, sheet]) => [path, documentOf([sheet])]));
for (const language of edition.config.languages) {
  for (const slides of listEntries(edition, 'slides')) {
    const deck = assembleSlides(edition, slides, language, address);
    const t = createTranslator(deck.language, edition.strings.get(deck.language));
    documents.set(slidesPaths(slides, language).pdf, buildDeckDocument(deck, 'print', 1, t));
  }
  for (const pack of listPacks(edition)) {
    const pieces = pack.pieces.map((piece) => ({ audience: piece.audience, ...sheetOf(piece, language) }));
    const lines = pieces.map(({ audience, sheet }, index) => ({ audience, sheet, id: sheetDocumentId(index + 1) }));
    const contents = assemblePackContents(edition, pack, language, address, lines);
    const { pdf, participants } = packPaths(pack, language);
    documents.set(pdf, documentOf([{ sheet: contents, density: contents.density }, ...pieces]));
    documents.set(participants, documentOf(pieces.filter(({ audience }) => audience === 'participants')));
  }
}

describe('the text of every sheet, pack and set of slides', () => {
  test('comes out of its file whole, in the order and the languages of its document', async () => {
    const books = [...printedPaths(edition)].filter((path) => path.startsWith('downloads/'));
    const expected = [...printedPaths(edition)].filter((path) => path.endsWith('.pdf') && !books.includes(path));
    expect([...documents.keys()].sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(140);
    for (const [path, html] of documents) {
      const found = await readRuns(path);
      expect([path, firstDifference(found, readHtmlLanguageRuns(html))]).toEqual([path, undefined]);
    }
  });
});
