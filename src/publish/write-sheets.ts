import type { Browser } from 'puppeteer-core';
import { assembleSheetOf } from '../book/sheets/assemble-sheet.ts';
import type { Sheet } from '../book/sheets/sheet.ts';
import { densities, type Density } from '../book/sheets/sheet-density.ts';
import { listSheetRoutes, sheetPdfPath } from '../model/download-paths.ts';
import type { Artefact } from './artefact-store.ts';
import { createPrintRun, inPairs, type PrintRun } from './print-run.ts';
import { buildSheetDocument } from './sheets/sheet-document.ts';
import { writePdf, type PrintPlan, type WrittenPdf } from './write-books.ts';

/** The words of a sheet do not fit on its pages, even in the smallest type. */
export class SheetTooLong extends Error {
  override readonly name = 'SheetTooLong';
}

/** A sheet as it was printed: in the largest type in which it fits. */
export interface PrintedSheet {
  readonly sheet: Sheet;
  readonly density: Density;
  readonly artefact: Artefact;
}

/**
 * Writes the sheets of every language: handouts, worksheets, session plans.
 * @throws {SheetTooLong} naming the entry and the language whose words are too many.
 */
export async function writeSheets(browser: Browser, plan: PrintPlan): Promise<readonly WrittenPdf[]> {
  const { edition, address } = plan;
  const run = await createPrintRun(browser, plan.store);
  // Languages without a translation share the sheet of the source, which is then printed once.
  const printed = new Map<string, Promise<PrintedSheet>>();
  return inPairs(listSheetRoutes(edition), async (route) => {
    const sheet = assembleSheetOf(edition, route, address);
    const key = `${sheet.language} ${sheet.kind} ${sheet.id}`;
    const result = printed.get(key) ?? printToFit(run, sheet, plan);
    printed.set(key, result);
    return writePdf(plan.outDir, sheetPdfPath(edition, route), (await result).artefact);
  });
}

/** Prints at the density that was estimated, and closer where that does not fit. */
async function printToFit(run: PrintRun, sheet: Sheet, { edition }: PrintPlan): Promise<PrintedSheet> {
  const { language, title, label, mostPages } = sheet;
  for (const density of densities.slice(densities.indexOf(sheet.density))) {
    const artefact = await run.print({
      html: buildSheetDocument([{ sheet, density }], { language, title }),
      files: edition.root,
      locale: language,
      title: label === undefined ? title : `${label}: ${title}`,
      author: edition.words.get(language)?.publisher ?? '',
      date: edition.config.date,
      pageNumbers: false,
    });
    if (artefact.pages <= mostPages) return { sheet, density, artefact };
  }
  const room = mostPages === 1 ? 'one page' : `${mostPages} pages`;
  throw new SheetTooLong(
    `The ${sheet.kind} of ${sheet.id} (${language}) does not fit on ${room} in the smallest type. Shorten its words in content/${language}/.`,
  );
}
