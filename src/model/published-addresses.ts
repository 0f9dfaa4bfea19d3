import { anchorsOf } from './anchors.ts';
import type { Edition } from './types.ts';

/** The address that printed matter names, below the site's root. */
export const permalinkAddress = (id: string): string => `p/${id.toLowerCase()}/`;

/**
 * Every address that the edition promises to keep, without language: entries with their anchors, and their permalinks.
 * `principles/bakers/ba-1/`, `principles/bakers/ba-1/#step-1`, `p/ba-1/`.
 */
export function publishedAddresses(edition: Edition): readonly string[] {
  return [...edition.entries.values()]
    .flatMap((entry) => [
      entry.address,
      ...anchorsOf(entry, edition).map((anchor) => `${entry.address}#${anchor}`),
      ...[entry.id, ...entry.aliases].map((id) => permalinkAddress(id)),
    ])
    .filter((address) => address !== '')
    .sort();
}
