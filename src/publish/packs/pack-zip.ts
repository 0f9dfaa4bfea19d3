import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import generator from '../../../package.json' with { type: 'json' };
import { entryLabel } from '../../book/entry-label.ts';
import { permalinkOf } from '../../book/rewrite-links.ts';
import { wordingOf } from '../../book/sheets/sheet.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { sheetPdfPath } from '../../model/download-paths.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import { packPaths, slidesPaths, type PackPiece, type TrainersPack } from '../../model/packs.ts';
import type { Edition } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';

/** A file of the ZIP: its name there, and its path from the site's root. */
interface ZippedFile {
  readonly name: string;
  readonly path: string;
}

/** A file as it is packed. */
export interface PackedFile {
  /** Its path in the ZIP. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * All files of a pack, in a folder for the trainer and one for participants, with a note that says which is which.
 * `read` gives the bytes of a file of the site.
 */
export function listPackFiles(
  edition: Edition,
  pack: TrainersPack,
  language: LanguageTag,
  address: string,
  read: (path: string) => Uint8Array,
): readonly PackedFile[] {
  const entry = getEntry(edition, pack.id);
  const { t } = wordingOf(edition, entry, language);
  const folders = { trainer: t('pack.folder.trainers'), participants: t('pack.folder.participants') };
  const files = [
    ...pack.pieces.flatMap((piece) =>
      filesOf(edition, piece, language).map((file) => ({ ...file, name: `${folders[piece.audience]}/${file.name}` })),
    ),
    { name: `${folders.participants}.pdf`, path: packPaths(pack, language).participants },
  ];
  const { title } = getText<{ readonly title: string }>(edition, entry, language);
  const { version, date } = edition.config;
  const note = t('pack.readme', {
    title: [pack.scope === 'training' ? t('pack.training') : (entryLabel(edition, entry, t) ?? ''), title].join(' · '),
    trainers: folders.trainer,
    participants: folders.participants,
    files: files.map(({ name }) => name).join('\n'),
    edition: `${edition.words.get(language)?.title ?? ''} · ${t('book.version', { version, date: formatDate(date, language) })}`,
    address: permalinkOf(edition, pack.id, address),
  });
  return [{ name: 'README.txt', bytes: strToU8(`${note}\n`) }, ...files.map(({ name, path }) => ({ name, bytes: read(path) }))];
}

/** A ZIP of files. Equal files give equal bytes: `date`, that of the edition, is the date of them all. */
export function zipPack(files: readonly PackedFile[], date: string): Uint8Array {
  const content: Zippable = {};
  // What is packed already gets no smaller.
  for (const { name, bytes } of files) content[name] = [bytes, { level: name.endsWith('.pdf') ? 0 : 6 }];
  // ZIP keeps local time: midnight of the same calendar day wherever the build runs.
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number);
  return zipSync(content, { level: 6, mtime: new Date(year, month - 1, day), os: 3 });
}

/** The code that makes a ZIP of files. */
export const zipEngine = [readFileSync(import.meta.filename, 'utf8'), generator.dependencies.fflate];

function filesOf(edition: Edition, piece: PackPiece, language: LanguageTag): readonly ZippedFile[] {
  const { id } = piece.entry;
  switch (piece.type) {
    case 'handout':
      return [{ name: `${id}-handout.pdf`, path: sheetPdfPath(edition, { type: 'handout', language, id }) }];
    case 'plan':
      return [{ name: `${id}.pdf`, path: sheetPdfPath(edition, { type: 'entry', language, id }) }];
    case 'worksheet':
      return [{ name: `${sheetName(piece)}.pdf`, path: sheetPdfPath(edition, { type: 'entry', language, id }) }];
    case 'slides': {
      const { deck, pdf, notes } = slidesPaths(piece.entry, language);
      return [
        { name: `${id}.html`, path: deck },
        { name: `${id}.pdf`, path: pdf },
        { name: `${id}-notes.pdf`, path: notes },
      ];
    }
  }
}

/** Worksheets sort by their number in a folder. */
function sheetName({ entry }: Extract<PackPiece, { type: 'worksheet' }>): string {
  const { id, parent, order } = entry;
  const owner = parent !== undefined && id.startsWith(`${parent}-`) ? `${parent}-` : '';
  return owner === '' ? id : `${owner}worksheet-${order}-${id.slice(owner.length)}`;
}
