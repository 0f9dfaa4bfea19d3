import type { Browser } from 'puppeteer-core';
import { assembleHandout, type Handout, type HandoutEntry } from '../book/assemble-handout.ts';
import { densities } from '../book/handout-density.ts';
import { handoutPdfPath } from '../model/download-paths.ts';
import type { Artefact } from './artefact-store.ts';
import { buildHandoutDocument } from './handouts/handout-document.ts';
import { createPrintRun, inPairs, type PrintRun } from './print-run.ts';
import { writePdf, type PrintPlan, type WrittenPdf } from './write-books.ts';

/** The words of a handout do not fit on its sheet, even in the smallest type. */
export class HandoutTooLong extends Error {
  override readonly name = 'HandoutTooLong';
}

/**
 * Writes the handout of every module and principle set in every language, each on one sheet.
 * @throws {HandoutTooLong} naming the entry whose words are too many.
 */
export async function writeHandouts(browser: Browser, plan: PrintPlan): Promise<readonly WrittenPdf[]> {
  const { edition, address } = plan;
  const run = await createPrintRun(browser, plan.store);
  const entries = [...edition.entries.values()].filter((entry): entry is HandoutEntry => entry.kind === 'module' || entry.kind === 'set');
  const sheets = edition.languages.flatMap(({ tag }) => entries.map((entry) => ({ language: tag, entry })));
  // Languages without a translation share the sheet of the source, which is then printed once.
  const printed = new Map<string, Promise<Artefact>>();
  return inPairs(sheets, async ({ language, entry }) => {
    const handout = assembleHandout(edition, entry, language, address);
    const key = `${handout.language} ${entry.id}`;
    const artefact = printed.get(key) ?? printOnOneSheet(run, handout, plan);
    printed.set(key, artefact);
    return writePdf(plan.outDir, handoutPdfPath(edition, { type: 'handout', language, id: entry.id }), await artefact);
  });
}

/** Prints at the density that was estimated, and closer where that does not fit. */
async function printOnOneSheet(run: PrintRun, handout: Handout, { edition }: PrintPlan): Promise<Artefact> {
  const { language, title } = handout;
  for (const density of densities.slice(densities.indexOf(handout.density))) {
    const html = buildHandoutDocument(handout, density);
    const author = edition.words.get(language)?.publisher ?? '';
    const artefact = await run.print({
      html,
      files: edition.root,
      locale: language,
      title,
      author,
      date: edition.config.date,
      pageNumbers: false,
    });
    if (artefact.pages === 1) return artefact;
  }
  throw new HandoutTooLong(
    `The handout of ${handout.entry.id} (${language}) does not fit on one page in the smallest type. Shorten its words.`,
  );
}
