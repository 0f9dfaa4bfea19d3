import type { LoadedSource } from '../load/read-entry.ts';
import type { EntryId } from '../schema/ids.ts';

/** The pieces of a trainer's pack in the order in which a trainer takes them up. */
const packKinds = ['plan', 'worksheet', 'slides'];

/**
 * Sources in the order of the edition: the outline, then the trainer's pack by module, then everything else by title.
 * `places` has the ids of the outline in its order.
 */
export function orderSources(sources: readonly LoadedSource[], places: readonly EntryId[], language: string): readonly LoadedSource[] {
  const rank = new Map<string, number>(places.map((id, index) => [id, index]));
  const collator = new Intl.Collator(language, { numeric: true });
  /** Compared one number after the other: the group, then the place in it. */
  const keyOf = ({ front, place }: LoadedSource): readonly number[] => {
    const placed = rank.get(front.id);
    if (placed !== undefined) return [0, placed];
    if (!packKinds.includes(front.kind)) return [2];
    const owner = rank.get(place.module ?? '') ?? rank.size;
    return [1, owner, packKinds.indexOf(front.kind), placeOf(front)];
  };
  return sources
    .map((source) => ({ source, key: keyOf(source) }))
    .toSorted((a, b) => compareKeys(a.key, b.key) || collator.compare(a.source.front.title, b.source.front.title))
    .map(({ source }) => source);
}

/** Worksheets have a number; of session plans the whole one comes before the short one. */
function placeOf(front: LoadedSource['front']): number {
  if (front.kind === 'worksheet') return front.number;
  return front.kind === 'plan' ? -front.length : 0;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
