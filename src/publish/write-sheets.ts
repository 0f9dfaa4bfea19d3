import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { onOnePageMore, type Sheet } from '../book/sheets/sheet.ts';
import { densities, listCloserDensities, type Density } from '../book/sheets/sheet-density.ts';
import type { Artefact } from './artefact-store.ts';
import { inPairs } from './in-pairs.ts';
import { createPrintRun, type PrintRun } from './print-run.ts';
import { nothingKept } from './kept/kept-folder.ts';
import type { KeptResults } from './kept/kept-results.ts';
import { digestSheets } from './sheets/digest-sheets.ts';
import { buildSheetDocument, buildSheetFonts } from './sheets/sheet-document.ts';
import { planSheets } from './sheets/sheet-plan.ts';
import { WordsTooLong } from './words-too-long.ts';
import { writeArtefact, type WrittenFile } from './write-artefact.ts';
import type { PrintPlan } from './write-books.ts';

/** A sheet as it was printed: in the largest type in which it fits. */
export interface PrintedSheet {
  readonly sheet: Sheet;
  readonly density: Density;
  readonly artefact: Artefact;
}

/** What all sheets of a build are printed with. */
interface SheetSetting extends PrintPlan {
  readonly fonts: string;
}

/** Sheets that were written, and how each was printed, by its path. */
export interface WrittenSheets {
  readonly files: readonly WrittenFile[];
  readonly printed: ReadonlyMap<string, PrintedSheet>;
  /** The fonts that all of them are set in, as style rules. */
  readonly fonts: string;
}

/**
 * Writes the sheets of every language: handouts, worksheets, session plans and the like.
 * @throws {WordsTooLong} naming every entry, with its language, whose words are too many.
 */
export async function writeSheets(browser: Browser, plan: PrintPlan): Promise<WrittenSheets> {
  const run = await createPrintRun(browser, plan.store);
  // Languages without a translation share the sheet of the source, which is then printed once.
  const shared = new Map<string, Promise<PrintedSheet | undefined>>();
  const printed = new Map<string, PrintedSheet>();
  const tooLong = new Set<string>();
  const kept: KeptResults<Sheet> = (plan.kept ?? nothingKept).open('sheets');
  const planned = planSheets(plan.edition, plan.address, kept);
  kept.save();
  const fonts = buildSheetFonts(planned.map(({ sheet }) => sheet));
  const setting = { ...plan, fonts };
  const files = await inPairs(planned, async ({ path, sheet }) => {
    const key = `${sheet.language} ${sheet.kind} ${sheet.id}`;
    const result = shared.get(key) ?? printSheet(run, sheet, setting);
    shared.set(key, result);
    const placed = await result;
    if (placed === undefined) {
      for (const fault of await describeTooLong(run, sheet, setting)) tooLong.add(fault);
      return [];
    }
    printed.set(path, placed);
    return [writeArtefact(plan.files, path, placed.artefact)];
  });
  if (tooLong.size > 0) throw new WordsTooLong([...tooLong].join('\n'));
  return { files: files.flat(), printed, fonts };
}

/** Prints in the largest type in which a sheet fits, or in a closer one that takes a page less. */
async function printSheet(run: PrintRun, sheet: Sheet, plan: SheetSetting): Promise<PrintedSheet | undefined> {
  const fitting = await printToFit(run, sheet, plan);
  return fitting === undefined || sheet.flowing === undefined ? fitting : savePage(run, fitting, sheet.flowing, plan);
}

/** Without a last page that is mostly blank, as far as somewhat closer type can do that. Tries only what promises to. */
async function savePage(run: PrintRun, fitting: PrintedSheet, lines: number, plan: SheetSetting): Promise<PrintedSheet> {
  const { sheet, density: largest, artefact } = fitting;
  for (const density of listCloserDensities(lines, largest, artefact.pages - 1)) {
    const closer = await printAt(run, sheet, density, plan);
    if (closer.pages < artefact.pages) return { sheet, density, artefact: closer };
  }
  return fitting;
}

/**
 * Prints on as many pages as the words should take, at the density that was estimated and closer where that does not fit;
 * then on more, as far as the sheet may take them, from the largest type, so that none ends with a few lines on a page of their
 * own. Nothing when it fits on none.
 */
async function printToFit(run: PrintRun, sheet: Sheet, plan: SheetSetting): Promise<PrintedSheet | undefined> {
  for (const density of densities.slice(densities.indexOf(sheet.density))) {
    const artefact = await printAt(run, sheet, density, plan);
    if (artefact.pages <= sheet.pages) return { sheet, density, artefact };
  }
  return sheet.pages < sheet.mostPages ? printToFit(run, onOnePageMore(sheet), plan) : undefined;
}

async function printAt(run: PrintRun, sheet: Sheet, density: Density, { edition, fonts }: SheetSetting): Promise<Artefact> {
  const { language, title, label } = sheet;
  return run.print({
    digest: digestSheets([{ sheet, density }], fonts),
    open: () => buildSheetDocument([{ sheet, density }], { language, title, fonts }),
    files: edition.root,
    locale: language,
    title: label === undefined ? title : `${label}: ${title}`,
    author: edition.words.get(language)?.publisher ?? '',
    date: edition.config.date,
    pageNumbers: false,
  });
}

/** Names the pieces that do not fit by themselves; a sheet in one piece, or with too many that do, is named whole. */
async function describeTooLong(run: PrintRun, sheet: Sheet, plan: SheetSetting): Promise<readonly string[]> {
  const faults: string[] = [];
  const { root } = plan.edition;
  for (const piece of sheet.pieces ?? []) if ((await printToFit(run, piece, plan)) === undefined) faults.push(sayTooLong(piece, root));
  return faults.length === 0 ? [sayTooLong(sheet, root)] : faults;
}

function sayTooLong({ kind, id, language, mostPages }: Sheet, root: string): string {
  const room = mostPages === 1 ? 'one page' : `${mostPages} pages`;
  const name = kind === 'cards' ? 'card' : kind;
  return `The ${name} of ${id} (${language}) does not fit on ${room} in the smallest type. Shorten its words in ${join(root, language)}/.`;
}
