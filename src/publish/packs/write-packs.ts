import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { assemblePackContents, type PackLine } from '../../book/sheets/assemble-pack-contents.ts';
import { wordingOf, type Sheet } from '../../book/sheets/sheet.ts';
import { getEntry } from '../../model/find-text.ts';
import { sheetPdfPath } from '../../model/download-paths.ts';
import { listPacks, packPaths, slidesPaths, type PackPiece, type TrainersPack } from '../../model/packs.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { Artefact } from '../artefact-store.ts';
import type { PrintJob } from '../pdf/print-job.ts';
import { createPrintRun, inPairs } from '../print-run.ts';
import { buildSheetDocument, sheetDocumentId, type PlacedSheet } from '../sheets/sheet-document.ts';
import { writePdf, type PrintPlan, type WrittenFile } from '../write-books.ts';
import type { PrintedSheet, WrittenSheets } from '../write-sheets.ts';
import { listPackFiles, zipEngine, zipPack } from './pack-zip.ts';

/** A piece of a pack as it was printed. */
interface PlacedPiece {
  readonly piece: PackPiece;
  readonly sheet: PlacedSheet;
}

/**
 * Writes the trainer's packs: everything in one PDF, what participants get in another, and all files in a ZIP. The sheets
 * are those of `writeSheets`, set in the type in which they fit.
 */
export async function writePacks(
  browser: Browser,
  plan: PrintPlan,
  { printed, fonts }: Pick<WrittenSheets, 'printed' | 'fonts'>,
): Promise<readonly WrittenFile[]> {
  const run = await createPrintRun(browser, plan.store);
  const packs = plan.edition.config.languages.flatMap((language) => listPacks(plan.edition).map((pack) => ({ language, pack })));
  const files = await inPairs(packs, async ({ language, pack }) => {
    const pieces = pack.pieces.map((piece): PlacedPiece => ({ piece, sheet: findSheet(plan, piece, language, printed) }));
    const paths = packPaths(pack, language);
    const contents = assembleContents(plan, pack, language, pieces);
    const title = `${contents.label ?? ''}: ${contents.title}`;
    const print = (sheets: readonly PlacedSheet[], name: string): Promise<Artefact> =>
      run.print(buildJob(plan, buildSheetDocument(sheets, { language, title: name, fonts }), language, name));
    const everything = await print([{ sheet: contents, density: contents.density }, ...pieces.map(({ sheet }) => sheet)], title);
    const given = pieces.filter(({ piece }) => piece.audience === 'participants').map(({ sheet }) => sheet);
    const { t } = wordingOf(plan.edition, getEntry(plan.edition, pack.id), language);
    const participants = await print(given, `${t('pack.participants')}: ${contents.title}`);
    const written = [writePdf(plan.outDir, paths.pdf, everything), writePdf(plan.outDir, paths.participants, participants)];
    const zip = await makeZip(plan, pack, language);
    return [...written, writePdf(plan.outDir, paths.zip, zip)];
  });
  return files.flat();
}

/** The ZIP of a pack: to pack the slides, which have their fonts in them, takes longer than to see that nothing has changed. */
function makeZip({ edition, address, outDir, store }: PrintPlan, pack: TrainersPack, language: LanguageTag): Promise<Artefact> {
  const files = listPackFiles(edition, pack, language, address, (path) => readFileSync(join(outDir, path)));
  const { date } = edition.config;
  const digests = files.flatMap(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]);
  return store.get([...zipEngine, date, ...digests], () => Promise.resolve({ bytes: zipPack(files, date), pages: 0 }), 'zip');
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

function assembleContents(
  { edition, address }: PrintPlan,
  pack: TrainersPack,
  language: LanguageTag,
  pieces: readonly PlacedPiece[],
): Sheet {
  const lines = pieces.map(({ piece, sheet: { sheet } }, index): PackLine => ({
    sheet,
    id: sheetDocumentId(index + 1),
    audience: piece.audience,
  }));
  return assemblePackContents(edition, pack, language, address, lines);
}

function buildJob({ edition }: PrintPlan, html: string, language: LanguageTag, title: string): PrintJob {
  const author = edition.words.get(language)?.publisher ?? '';
  return { html, files: edition.root, locale: language, title, author, date: edition.config.date, pageNumbers: true };
}
