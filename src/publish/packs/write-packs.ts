import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { assemblePackContents, type PackLine } from '../../book/sheets/assemble-pack-contents.ts';
import { sheetPdfPath } from '../../model/download-paths.ts';
import { listPacks, packPaths, slidesPaths, type PackPiece, type TrainersPack } from '../../model/packs.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { createPrintRun, inPairs, type PrintRun } from '../print-run.ts';
import { buildSheetDocument, sheetDocumentId, type PlacedSheet } from '../sheets/sheet-document.ts';
import { writePdf, type PrintPlan, type WrittenPdf } from '../write-books.ts';
import type { PrintedSheet } from '../write-sheets.ts';
import { buildPackZip } from './pack-zip.ts';

/** A piece of a pack as it was printed. */
interface PlacedPiece {
  readonly piece: PackPiece;
  readonly sheet: PlacedSheet;
}

/**
 * Writes the trainer's packs: everything in one PDF, what participants get in another, and all files in a ZIP. `printed`
 * holds every sheet by its path, set in the type in which it fits.
 */
export async function writePacks(
  browser: Browser,
  plan: PrintPlan,
  printed: ReadonlyMap<string, PrintedSheet>,
): Promise<readonly WrittenPdf[]> {
  const run = await createPrintRun(browser, plan.store);
  const packs = plan.edition.config.languages.flatMap((language) => listPacks(plan.edition).map((pack) => ({ language, pack })));
  const files = await inPairs(packs, async ({ language, pack }) => {
    const pieces = pack.pieces.map((piece): PlacedPiece => ({ piece, sheet: findSheet(plan, piece, language, printed) }));
    const paths = packPaths(pack, language);
    const everything = writePdf(plan.outDir, paths.pdf, await printPack(run, plan, pack, language, pieces));
    const given = pieces.filter(({ piece }) => piece.audience === 'participants').map(({ sheet }) => sheet);
    const participants = writePdf(plan.outDir, paths.participants, await printSheets(run, plan, given, language, pack));
    const zip = buildPackZip(plan.edition, pack, language, plan.address, (path) => readFileSync(join(plan.outDir, path)));
    mkdirSync(dirname(join(plan.outDir, paths.zip)), { recursive: true });
    writeFileSync(join(plan.outDir, paths.zip), zip);
    return [everything, participants, { path: paths.zip, bytes: zip.length, pages: 0, origin: everything.origin }];
  });
  return files.flat();
}

function findSheet(
  { edition }: PrintPlan,
  piece: PackPiece,
  language: LanguageTag,
  printed: ReadonlyMap<string, PrintedSheet>,
): PlacedSheet {
  const { id } = piece.entry;
  const path =
    piece.type === 'slides'
      ? slidesPaths(piece.entry, language).notes
      : sheetPdfPath(edition, { type: piece.type === 'handout' ? 'handout' : 'entry', language, id });
  const found = printed.get(path);
  if (found === undefined) throw new Error(`${path} was not printed`);
  return found;
}

async function printPack(run: PrintRun, plan: PrintPlan, pack: TrainersPack, language: LanguageTag, pieces: readonly PlacedPiece[]) {
  const lines = pieces.map(({ piece, sheet: { sheet } }, index): PackLine => ({
    sheet,
    id: sheetDocumentId(index + 1),
    audience: piece.audience,
  }));
  const contents = assemblePackContents(plan.edition, pack, language, plan.address, lines);
  return printSheets(run, plan, [{ sheet: contents, density: contents.density }, ...pieces.map(({ sheet }) => sheet)], language, pack);
}

async function printSheets(
  run: PrintRun,
  { edition }: PrintPlan,
  sheets: readonly PlacedSheet[],
  language: LanguageTag,
  { id }: TrainersPack,
) {
  const title = edition.entries.get(id)?.texts.get(language)?.title ?? edition.words.get(language)?.title ?? '';
  return run.print({
    html: buildSheetDocument(sheets, { language, title }),
    files: edition.root,
    locale: language,
    title,
    author: edition.words.get(language)?.publisher ?? '',
    date: edition.config.date,
    pageNumbers: true,
  });
}
