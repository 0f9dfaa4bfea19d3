import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { changedBlocks } from './changed-blocks.ts';
import type { Release } from './releases.ts';

/** What became of the words of an entry in a language between two releases. */
export type TextChange =
  | { readonly type: 'new' | 'withdrawn'; readonly id: EntryId; readonly language: LanguageTag }
  | {
      readonly type: 'changed';
      readonly id: EntryId;
      readonly language: LanguageTag;
      /** The names of the blocks that are new, changed or gone. */
      readonly blocks: readonly string[];
    };

/** All changes from one release to another, in the order of the newer one; what was withdrawn comes last. */
export function compareReleases(from: Release, to: Release): readonly TextChange[] {
  const ids = [...new Set([...to.ids, ...from.ids])];
  return ids.flatMap((id) =>
    [...new Set([...to.languagesOf(id), ...from.languagesOf(id)])].flatMap((language): readonly TextChange[] => {
      const before = from.findText(id, language);
      const now = to.findText(id, language);
      if (now === undefined) return [{ type: 'withdrawn', id, language }];
      if (before === undefined) return [{ type: 'new', id, language }];
      return before.digest === now.digest ? [] : [{ type: 'changed', id, language, blocks: changedBlocks(before.blocks, now.blocks) }];
    }),
  );
}

/** Whether sheets are made of the same entries. */
export function haveSamePrints(one: Release, other: Release): boolean {
  return listPrints(one) === listPrints(other);
}

const listPrints = ({ prints }: Release): string =>
  JSON.stringify(prints.map(({ sheet, id, parts }) => [sheet, id, parts.map((part) => [part.id, part.only])]));
