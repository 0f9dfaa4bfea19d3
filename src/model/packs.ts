import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { findEntry, listEntries } from './find-text.ts';
import type { Edition, EntryOf } from './types.ts';

/** One thing in a pack, and who gets it. Session plans and notes to slides are for trainers alone. */
export type PackPiece =
  | { readonly type: 'plan'; readonly entry: EntryOf<'plan'>; readonly audience: 'trainer' }
  | { readonly type: 'slides'; readonly entry: EntryOf<'slides'>; readonly audience: 'trainer' }
  | { readonly type: 'handout'; readonly entry: EntryOf<'module'>; readonly audience: 'participants' }
  | { readonly type: 'worksheet'; readonly entry: EntryOf<'worksheet'>; readonly audience: 'participants' };

/** What a trainer needs for a module, or for the whole training. */
export interface TrainersPack {
  /** The module, or the page of the training. */
  readonly id: EntryId;
  readonly scope: 'module' | 'training';
  /** Below a language folder, with a slash at the end. */
  readonly address: string;
  /** In the order in which a trainer takes them up. */
  readonly pieces: readonly PackPiece[];
}

/** The packs of an edition: one for each module that has a session plan, worksheets or slides, and one of all of them. */
export function listPacks(edition: Edition): readonly TrainersPack[] {
  const common = listPieces(edition, 'training');
  const modules = listEntries(edition, 'module').flatMap((module): TrainersPack[] => {
    const own = listPieces(edition, module.id);
    if (own.length === 0) return [];
    const handout: PackPiece = { type: 'handout', entry: module, audience: 'participants' };
    const pieces = [...own.filter(({ audience }) => audience === 'trainer'), handout, ...own.filter(({ type }) => type === 'worksheet')];
    return [{ id: module.id, scope: 'module', address: module.address, pieces: [...pieces, ...common] }];
  });
  const training = findEntry(edition, 'training');
  if (training === undefined || modules.length < 2) return modules;
  const all = new Set(modules.flatMap(({ pieces }) => pieces.filter((piece) => !common.includes(piece))));
  return [...modules, { id: training.id, scope: 'training', address: training.address, pieces: [...all, ...common] }];
}

/** What is there for trainers and participants of a module, or of the whole training, besides the sheet of the module. */
export function listPieces(edition: Edition, owner: string): readonly PackPiece[] {
  const isOwn = ({ parent }: { readonly parent: EntryId | undefined }): boolean => parent === owner;
  return [
    ...listEntries(edition, 'plan')
      .filter(isOwn)
      .map((entry): PackPiece => ({ type: 'plan', entry, audience: 'trainer' })),
    ...listEntries(edition, 'slides')
      .filter(isOwn)
      .map((entry): PackPiece => ({ type: 'slides', entry, audience: 'trainer' })),
    ...listEntries(edition, 'worksheet')
      .filter(isOwn)
      .map((entry): PackPiece => ({ type: 'worksheet', entry, audience: 'participants' })),
  ];
}

/** The files of a pack, from the site's root: everything, everything as separate files, and what participants get. */
export function packPaths({ address }: Pick<TrainersPack, 'address'>, language: LanguageTag): Readonly<Record<PackFile, string>> {
  const place = `${language}/${address}`;
  return { pdf: `${place}pack.pdf`, zip: `${place}pack.zip`, participants: `${place}participants.pdf` };
}

export type PackFile = 'pdf' | 'zip' | 'participants';

/** The files of slides, from the site's root: to be shown, to be printed, and with the trainer's notes on paper. */
export function slidesPaths({ address }: EntryOf<'slides'>, language: LanguageTag): Readonly<Record<SlidesFile, string>> {
  const place = `${language}/${address}`;
  return { deck: `${place}deck.html`, pdf: `${place}slides.pdf`, notes: `${place}notes.pdf` };
}

export type SlidesFile = 'deck' | 'pdf' | 'notes';
