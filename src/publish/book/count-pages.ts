import type { Stretch } from './cut-stretches.ts';
import { assembleUnits, type UnitPlan } from './draft-units.ts';
import type { UnitsSettled } from './unit-settling.ts';

/** How many pages a stretch takes, and where on them stands what others want to know; pages count from 0 in the stretch. */
export interface StretchPages {
  readonly count: number;
  readonly places: ReadonlyMap<string, number>;
}

/** Counts the pages of a stretch from the layouts of its units. The cover is the only page that belongs to no unit. */
export function countPages({ opens }: Pick<Stretch, 'opens'>, plan: UnitPlan, { layouts }: UnitsSettled): StretchPages {
  const before = opens.counter === undefined ? 1 : 0;
  const { ends, destinations } = assembleUnits(plan, layouts);
  const last = Math.max(-1, ...[...ends.values()].map(({ page }) => page));
  return { count: before + last + 1, places: new Map(Array.from(destinations, ([id, page]) => [id, before + page])) };
}

/** From each id to its page in the book, and the page on which each stretch begins; both count from 0. */
export interface BookPages {
  readonly places: ReadonlyMap<string, number>;
  readonly starts: readonly number[];
}

/** Sets the pages of stretches one after another. */
export function joinPages(stretches: readonly StretchPages[]): BookPages {
  const places = new Map<string, number>();
  const starts: number[] = [];
  let next = 0;
  for (const { count, places: own } of stretches) {
    starts.push(next);
    for (const [id, page] of own) places.set(id, next + page);
    next += count;
  }
  return { places, starts };
}
