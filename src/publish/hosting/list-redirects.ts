import { listMovedFiles, listMoves } from '../../model/moved-addresses.ts';
import type { Edition } from '../../model/types.ts';

/** From an address that was to the one that is, both from the site's root; pages end with a slash. */
export type Redirects = ReadonlyMap<string, string>;

/** The redirects of a site made of these files (paths from its root): for every page and file below an entry that moved. */
export function listRedirects(edition: Edition, files: Iterable<string>): Redirects {
  const moves = listMoves(edition);
  if (moves.length === 0) return new Map();
  const paths = [...files].map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  return new Map(
    edition.languages.flatMap(({ tag }) => {
      const start = `${tag}/`;
      const below = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
      return [...listMovedFiles(moves, below)]
        .map(([from, to]) => [`${start}${from}`, `${start}${to}`] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    }),
  );
}
