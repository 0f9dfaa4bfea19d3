import { getEntry } from '../../model/find-text.ts';
import type { Edition, Entry } from '../../model/types.ts';
import type { EntryId } from '../../schema/ids.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';

/** The entries before and after an entry for somebody who reads on. */
export interface Neighbours {
  readonly previous: EntryLink | undefined;
  readonly next: EntryLink | undefined;
}

/** Siblings first; before the first child stands its parent, after the last the next sibling of the parent. */
export function buildNeighbours(context: PageContext, entry: Entry): Neighbours {
  const { edition } = context;
  const previous = siblingOf(edition, entry, -1) ?? entry.parent;
  const next = nextOf(edition, entry);
  return {
    previous: previous === undefined ? undefined : buildEntryLink(context, previous),
    next: next === undefined ? undefined : buildEntryLink(context, next),
  };
}

function nextOf(edition: Edition, entry: Entry): EntryId | undefined {
  const next = siblingOf(edition, entry, 1);
  if (next !== undefined || entry.parent === undefined) return next;
  return nextOf(edition, getEntry(edition, entry.parent));
}

function siblingOf(edition: Edition, { id, parent }: Entry, step: 1 | -1): EntryId | undefined {
  const siblings = parent === undefined ? edition.outline.map((place) => place.id) : getEntry(edition, parent).children;
  const index = siblings.indexOf(id);
  return index === -1 ? undefined : siblings[index + step];
}
