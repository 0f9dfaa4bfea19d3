import { createHash } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import { assemblePackContents, type PackLine } from '../../book/sheets/assemble-pack-contents.ts';
import { wordingOf, type Sheet } from '../../book/sheets/sheet.ts';
import { getEntry } from '../../model/find-text.ts';
import { sheetPdfPath } from '../../model/download-paths.ts';
import { listPacks, packPaths, slidesPaths, type PackPiece, type TrainersPack } from '../../model/packs.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { Artefact } from '../artefact-store.ts';
import { inPairs } from '../in-pairs.ts';
import type { PrintJob } from '../pdf/print-job.ts';
import { createPrintRun } from '../print-run.ts';
import { digestSheets } from '../sheets/digest-sheets.ts';
import { buildSheetDocument, sheetDocumentId, type PlacedSheet } from '../sheets/sheet-document.ts';
import { writeArtefact, type WrittenFile } from '../write-artefact.ts';
import type { PrintPlan } from '../write-books.ts';
import type { PrintedSheet, WrittenSheets } from '../write-sheets.ts';
import { listPackFiles, zipEngine, zipPack } from './pack-zip.ts';

/** A piece of a pack as it was printed. */
interface PlacedPiece {
  readonly piece: PackPiece;
  readonly sheet: PrintedSheet;
}

/** A PDF of a pack. */
interface PackPrint {
  readonly pack: TrainersPack;
  readonly language: LanguageTag;
  readonly path: string;
  readonly title: string;
  readonly sheets: readonly PlacedSheet[];
  /** What each of its pieces takes up by itself. */
  readonly pages: number;
  readonly guess: NonNullable<PrintJob['guess']>;
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
  const prints = packs.flatMap(({ language, pack }) => planPack(plan, pack, language, printed));
  const left = new Map(packs.map(({ language, pack }) => [`${language} ${pack.id}`, 2]));
  // The longest first, so that none of them is printed at the end with the printer's other tab idle.
  const files = await inPairs(
    prints.toSorted((a, b) => b.pages - a.pages),
    async ({ pack, language, path, title, sheets, guess }) => {
      const open = (): string => buildSheetDocument(sheets, { language, title, fonts });
      const job = { ...describeJob(plan, language, title), guess, digest: digestSheets(sheets, fonts), open };
      const pdf = writeArtefact(plan.files, path, await run.print(job));
      const key = `${language} ${pack.id}`;
      left.set(key, (left.get(key) ?? 0) - 1);
      if (left.get(key) !== 0) return [pdf];
      return [pdf, writeArtefact(plan.files, packPaths(pack, language).zip, await makeZip(plan, pack, language))];
    },
  );
  const order = packs.flatMap(({ language, pack }) => Object.values(packPaths(pack, language)));
  return files.flat().toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

function planPack(
  plan: PrintPlan,
  pack: TrainersPack,
  language: LanguageTag,
  printed: ReadonlyMap<string, PrintedSheet>,
): readonly PackPrint[] {
  const pieces = pack.pieces.map((piece): PlacedPiece => ({ piece, sheet: findSheet(plan, piece, language, printed) }));
  const given = pieces.filter(({ piece }) => piece.audience === 'participants');
  const contents = assembleContents(plan, pack, language, pieces);
  const { t } = wordingOf(plan.edition, getEntry(plan.edition, pack.id), language);
  const paths = packPaths(pack, language);
  return [
    {
      pack,
      language,
      path: paths.pdf,
      title: `${contents.label ?? ''}: ${contents.title}`,
      sheets: [{ sheet: contents, density: contents.density }, ...pieces.map(({ sheet }) => sheet)],
      pages: sumPages(pieces),
      guess: guessNumbers(pieces),
    },
    {
      pack,
      language,
      path: paths.participants,
      title: `${t('pack.participants')}: ${contents.title}`,
      sheets: given.map(({ sheet }) => sheet),
      pages: sumPages(given),
      guess: new Map(),
    },
  ];
}

const sumPages = (pieces: readonly PlacedPiece[]): number => pieces.reduce((sum, { sheet }) => sum + sheet.artefact.pages, 0);

/** The ZIP of a pack: to pack the slides, which have their fonts in them, takes longer than to see that nothing has changed. */
function makeZip({ edition, address, files, store }: PrintPlan, pack: TrainersPack, language: LanguageTag): Promise<Artefact> {
  const packed = listPackFiles(edition, pack, language, address, files.read);
  const { date } = edition.config;
  const digests = packed.flatMap(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]);
  return store.get([...zipEngine, date, ...digests], () => Promise.resolve({ bytes: zipPack(packed, date), pages: 0 }), 'zip');
}

function findSheet(
  { edition }: PrintPlan,
  piece: PackPiece,
  language: LanguageTag,
  printed: ReadonlyMap<string, PrintedSheet>,
): PrintedSheet {
  const { id } = piece.entry;
  const path =
    piece.type === 'slides'
      ? slidesPaths(piece.entry, language).notes
      : sheetPdfPath(edition, { type: piece.type === 'handout' ? 'handout' : 'entry', language, id });
  const found = printed.get(path);
  if (found === undefined) throw new Error(`${path} was not printed`);
  return found;
}

/** So many lines of the contents stand on the first page. */
const linesOfContents = 16;

/** The pages on which the pieces should begin, from what each takes up by itself. */
function guessNumbers(pieces: readonly PlacedPiece[]): ReadonlyMap<string, string> {
  let page = pieces.length <= linesOfContents ? 2 : 3;
  return new Map(
    pieces.map(({ sheet: { artefact } }, index) => {
      const start = page;
      page += artefact.pages;
      return [sheetDocumentId(index + 1), String(start)];
    }),
  );
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

function describeJob({ edition }: PrintPlan, language: LanguageTag, title: string): Omit<PrintJob, 'html'> {
  const author = edition.words.get(language)?.publisher ?? '';
  return { files: edition.root, locale: language, title, author, date: edition.config.date, oneSided: true, pageNumbers: true };
}
