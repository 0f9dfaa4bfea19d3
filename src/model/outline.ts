import type { OutlineNode } from '../schema/edition-file.ts';
import type { EntryId } from '../schema/ids.ts';
import type { OutlinePlace } from './types.ts';

/** What the outline says of one entry. */
export interface Placement {
  readonly number: string;
  readonly parent: EntryId | undefined;
  readonly children: readonly EntryId[];
}

/** The outline without entries that do not exist, so that one missing file does not hide everything else. */
export function pruneOutline(nodes: readonly OutlineNode[], exists: (id: EntryId) => boolean): readonly OutlinePlace[] {
  return nodes.flatMap((node) => (exists(node.id) ? [{ id: node.id, contains: pruneOutline(node.contains, exists) }] : []));
}

/** Number, parent and children of each entry of the outline, in its order. Numbers count from 1 at each level: `4.1.2`. */
export function placeEntries(outline: readonly OutlinePlace[]): ReadonlyMap<EntryId, Placement> {
  const placements = new Map<EntryId, Placement>();
  const place = (nodes: readonly OutlinePlace[], parent: EntryId | undefined, prefix: string): void => {
    for (const [index, node] of nodes.entries()) {
      const number = `${prefix}${index + 1}`;
      placements.set(node.id, { number, parent, children: node.contains.map((child) => child.id) });
      place(node.contains, node.id, `${number}.`);
    }
  };
  place(outline, undefined, '');
  return placements;
}

/** All nodes of an outline, parents before their children, each with its path in edition.yaml below `outline:`. */
export function* walkOutline(
  nodes: readonly OutlineNode[],
  path: readonly PropertyKey[] = [],
): Generator<readonly [node: OutlineNode, path: readonly PropertyKey[]]> {
  for (const [index, node] of nodes.entries()) {
    const place = [...path, index, ...(node.contains.length > 0 ? [node.id] : [])];
    yield [node, place];
    yield* walkOutline(node.contains, place);
  }
}
