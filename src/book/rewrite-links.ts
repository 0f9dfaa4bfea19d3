import { findPrintedAnchor } from '../model/anchors.ts';
import { pathOf } from '../model/routes.ts';
import { getEntry } from '../model/find-text.ts';
import type { Edition } from '../model/types.ts';
import type { Links } from '../render/links.ts';
import type { CitationKey, EntryId } from '../schema/ids.ts';

/** Where the book will be read, and where the site stands to which it leads. */
export interface BookPlace {
  /** The address of the site's root, with a slash at the end. */
  readonly address: string;
  /** The address of a picture of the edition's assets. */
  asset(path: string): string;
}

/**
 * Put before the ids of an entry. Ids of entries never hold two hyphens in a row, so no id of one entry can be that of
 * another, as `findings` with the heading `peers` and the entry `findings-peers` would be with one hyphen.
 */
export const idPrefixOf = (id: EntryId): string => `${id}--`;

/** The id of a reference in the bibliography of the book. */
export const referenceId = (key: CitationKey): string => `ref--${key}`;

/** The address that printed matter names for an entry; it opens in the language of whoever follows it. */
export function permalinkOf(edition: Edition, id: EntryId, address: string): string {
  return `${address}${pathOf(edition, { type: 'permalink', id, name: id })}`;
}

/**
 * Links as the book resolves them: to its own places where the entry is in the book (`has`), else to the permalink on the
 * site. Terms are always in the book: its glossary holds each one that anything links to.
 */
export function createBookLinks(edition: Edition, { address, asset }: BookPlace, has: (id: EntryId) => boolean): Links {
  return {
    entry(id, anchor) {
      const entry = getEntry(edition, id);
      if (entry.kind !== 'term' && !has(id)) return permalinkOf(edition, id, address);
      const printed = anchor === undefined || entry.kind === 'term' ? undefined : findPrintedAnchor(entry, edition, anchor);
      return printed === undefined ? `#${id}` : `#${idPrefixOf(id)}${printed}`;
    },
    reference: (key) => `#${referenceId(key)}`,
    asset,
  };
}
