import { sheetPdfPath } from '../../model/download-paths.ts';
import { getEntry } from '../../model/find-text.ts';
import { listPacks, listPieces, packPaths, slidesPaths, type PackPiece, type TrainersPack } from '../../model/packs.ts';
import type { EntryId } from '../../schema/ids.ts';
import { findPdf, type PdfLink } from './downloads.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';

/** A file to take along, with its name. */
export interface NamedFile extends PdfLink {
  readonly label: string;
}

/** One thing of a pack: its page, and its file where one was printed. */
export interface Material {
  readonly link: EntryLink;
  /** Such as `90 minutes`. */
  readonly remark: string | undefined;
  readonly pdf: PdfLink | undefined;
}

/** What a trainer takes into the room. */
export interface Materials {
  /** Everything at once. */
  readonly files: readonly NamedFile[];
  readonly trainer: readonly Material[];
  readonly participants: readonly Material[];
}

/** The pack of a module or of the whole training; nothing where there is none. */
export function buildMaterials(context: PageContext, id: EntryId): Materials | undefined {
  const pack = listPacks(context.edition).find((candidate) => candidate.id === id);
  if (pack === undefined) return undefined;
  // The page of the training leads to its modules, which list what is theirs.
  const listed = pack.scope === 'module' ? pack.pieces : pack.pieces.filter(({ entry }) => entry.parent === id && entry.kind !== 'module');
  const of = (audience: PackPiece['audience']): readonly Material[] =>
    listed.filter((piece) => piece.audience === audience).map((piece) => buildMaterial(context, piece));
  return { files: buildPackFiles(context, pack), trainer: of('trainer'), participants: of('participants') };
}

/** Session plans, slides and worksheets of a module, or the worksheets of the whole training. */
export function buildPieces(context: PageContext, owner: string): readonly Material[] {
  return listPieces(context.edition, owner).map((piece) => buildMaterial(context, piece));
}

/** The packs of the edition as files, each with the entry that it belongs to. */
export function buildPackDownloads(context: PageContext): readonly { readonly entry: EntryLink; readonly files: readonly NamedFile[] }[] {
  return listPacks(context.edition)
    .toSorted((a, b) => Number(b.scope === 'training') - Number(a.scope === 'training'))
    .map((pack) => ({ entry: buildEntryLink(context, pack.id), files: buildPackFiles(context, pack) }))
    .filter(({ files }) => files.length > 0);
}

function buildPackFiles(context: PageContext, pack: TrainersPack): readonly NamedFile[] {
  const paths = packPaths(pack, context.language);
  const named = [
    [paths.pdf, context.t('pack.pdf')],
    [paths.participants, context.t('pack.participants-pdf')],
    [paths.zip, context.t('pack.zip')],
  ] as const;
  return named.flatMap(([path, label]) => {
    const file = findPdf(context, path);
    return file === undefined ? [] : [{ ...file, label }];
  });
}

function buildMaterial(context: PageContext, piece: PackPiece): Material {
  const { edition, language, links, t } = context;
  const { id } = piece.entry;
  const route = { type: piece.type === 'handout' ? 'handout' : 'entry', language, id } as const;
  const link = { ...buildEntryLink(context, id), href: links.hrefOf(route) };
  if (piece.type === 'handout')
    return { link: { ...link, code: t('handout.label') }, remark: undefined, pdf: findPdf(context, sheetPdfPath(edition, route)) };
  if (piece.type === 'slides')
    return { link: short(link, t('kind.slides')), remark: undefined, pdf: findPdf(context, slidesPaths(piece.entry, language).pdf) };
  const isNumbered =
    piece.type === 'worksheet' && piece.entry.parent !== undefined && getEntry(edition, piece.entry.parent).kind === 'module';
  const code = isNumbered
    ? t('worksheet.number', { number: piece.entry.order })
    : t(piece.type === 'worksheet' ? 'kind.worksheet' : 'kind.plan');
  return {
    link: short(link, code),
    remark: piece.type === 'plan' ? t('plan.length', { count: piece.entry.length }) : undefined,
    pdf: findPdf(context, sheetPdfPath(edition, route)),
  };
}

const short = (link: EntryLink, code: string): EntryLink => ({ ...link, code });
