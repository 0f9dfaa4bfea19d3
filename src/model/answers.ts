import { anchorsOf } from './anchors.ts';
import { findMoved, listMoves } from './moved-addresses.ts';
import { anyLanguage } from './any-language.ts';
import { entryAddressIn, publishedPaths } from './published-addresses.ts';
import type { Edition, Entry } from './types.ts';

/** How an address of the register is answered. */
export type Answer =
  | { readonly type: 'answers' }
  /** The page is there, and the place on it is not. */
  | { readonly type: 'no-place'; readonly entry: Entry; readonly anchor: string }
  | { readonly type: 'no-page'; readonly path: string };

/** Asks how an edition answers addresses: by a page or a file, or by a redirect from where it was. */
export function createAnswers(edition: Edition): (address: string) => Answer {
  const paths = new Set(publishedPaths(edition));
  const moves = listMoves(edition);
  const byPath = new Map([...edition.entries.values()].map((entry) => [entryAddressIn(entry.address), entry]));
  const anchors = new Map<Entry, ReadonlySet<string>>();
  const start = `${anyLanguage}/`;
  const isLiving = (below: string): boolean => paths.has(`${start}${below}`);
  const find = (path: string): string | undefined => {
    if (paths.has(path)) return path;
    const moved = path.startsWith(start) ? findMoved(moves, path.slice(start.length), isLiving) : undefined;
    return moved === undefined ? undefined : `${start}${moved}`;
  };
  return (address) => {
    const [path = '', anchor] = address.split('#', 2);
    const found = find(path);
    if (found === undefined) return { type: 'no-page', path };
    const entry = byPath.get(found);
    if (anchor === undefined || entry === undefined) return { type: 'answers' };
    const known = anchors.get(entry) ?? new Set(anchorsOf(entry, edition));
    anchors.set(entry, known);
    return known.has(anchor) ? { type: 'answers' } : { type: 'no-place', entry, anchor };
  };
}
