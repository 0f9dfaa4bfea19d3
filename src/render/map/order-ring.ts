import type { Tie } from '../../model/cooperation.ts';
import { distanceToBox, segmentsCross, type Box, type Point } from './geometry.ts';

/** Places to fill and what stands already. */
export interface Ring {
  /** The places on the ring, as many as parties. */
  readonly seats: readonly Point[];
  /** The parties of the centre. */
  readonly centre: ReadonlyMap<string, Box>;
}

/**
 * Seats the parties on the ring so that few lines cross, those that belong together sit near each other, and few lines
 * pass through the centre. It exchanges seats until no exchange helps, from several beginnings: the same parties always
 * get the same seats.
 * @returns the parties in the order of the seats.
 */
export function orderRing(parties: readonly string[], ties: readonly Tie[], ring: Ring): readonly string[] {
  const costOf = createCost(parties, ties, ring);
  let best: readonly number[] = parties.map((_, index) => index);
  let least = Number.POSITIVE_INFINITY;
  for (const start of beginnings(parties.length, ties.length)) {
    const order = improve(start, costOf);
    const cost = costOf(order);
    if (cost < least - 1e-9) [best, least] = [order, cost];
  }
  return best.flatMap((index) => parties[index] ?? []);
}

/** The most pairs of lines to compare while the seats of one map are found: about a second. */
const mostComparisons = 1e8;

/** The order of the edition, begun at each of its parties; at fewer of them where there are many parties and many ties. */
function beginnings(parties: number, ties: number): readonly (readonly number[])[] {
  const one = Math.max(1, parties ** 2 * ties ** 2);
  const step = Math.max(1, Math.ceil((parties * one) / mostComparisons));
  const starts = Array.from({ length: Math.ceil(parties / step) }, (_, index) => index * step);
  return starts.map((start) => Array.from({ length: parties }, (_, index) => (start + index) % parties));
}

/** What an order of the parties costs, given as their indices by seat. */
type Cost = (order: readonly number[]) => number;

function improve(start: readonly number[], costOf: Cost): readonly number[] {
  let order = start;
  let cost = costOf(order);
  for (let helped = true; helped;) {
    helped = false;
    for (let i = 0; i < order.length; i += 1) {
      for (let j = i + 1; j < order.length; j += 1) {
        const next = exchange(order, i, j);
        const nextCost = costOf(next);
        if (nextCost < cost - 1e-9) [order, cost, helped] = [next, nextCost, true];
      }
    }
  }
  return order;
}

function exchange(order: readonly number[], i: number, j: number): readonly number[] {
  return order.map((party, index) => (index === i ? order[j] : index === j ? order[i] : party) ?? party);
}

/**
 * Crossings weigh as they are seen; a line through the centre weighs more, a long one a little. All lines that can be
 * drawn between two places are looked at beforehand, since an order is asked for its cost thousands of times.
 */
function createCost(parties: readonly string[], ties: readonly Tie[], { seats, centre }: Ring): Cost {
  const centreIds = [...centre.keys()];
  const places: readonly Point[] = [...seats.slice(0, parties.length), ...centre.values()];
  const lines = createLines(places, [...centre.values()]);
  // Parties of the ring come first, as their seats do among the places.
  const indices = new Map([...parties, ...centreIds].map((id, index) => [id, index]));
  const ends = ties.flatMap(({ between: [a, b] }) => {
    const [from, to] = [indices.get(a), indices.get(b)];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const placeOfParty = Array.from(indices.values());
  const drawn = new Int32Array(ends.length);
  return (order) => {
    for (const [seat, party] of order.entries()) placeOfParty[party] = seat;
    for (const [index, [from, to]] of ends.entries()) drawn[index] = lines.indexOf(placeOfParty[from] ?? 0, placeOfParty[to] ?? 0);
    let cost = 0;
    for (let index = 0; index < drawn.length; index += 1) {
      const line = drawn[index] ?? 0;
      for (let other = index + 1; other < drawn.length; other += 1) cost += lines.cross(line, drawn[other] ?? 0);
      cost += lines.costs[line] ?? 0;
    }
    return cost;
  };
}

/** Every line between two of the places. */
interface Lines {
  /** The line between two places, whichever comes first. */
  indexOf(from: number, to: number): number;
  /** 1 where two lines cross, else 0. */
  cross(line: number, other: number): number;
  /** What each costs by itself. */
  readonly costs: readonly number[];
}

function createLines(places: readonly Point[], centre: readonly Box[]): Lines {
  const firstOfCentre = places.length - centre.length;
  const all = places.flatMap((from, a) => places.slice(0, a).map((to, b) => ({ a, b, ends: [from, to] as const })));
  const costs = all.map(({ a, b, ends }) => {
    const passed = centre.filter((box, index) => index + firstOfCentre !== a && index + firstOfCentre !== b && passesThrough(ends, box));
    return passed.length * 2.5 + Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y) / 250;
  });
  /** By pairs of lines: 0 not looked at yet, 1 apart, 2 crossing. */
  const crossings = new Uint8Array(all.length ** 2);
  return {
    costs,
    indexOf: (from, to) => (from > to ? (from * (from - 1)) / 2 + to : (to * (to - 1)) / 2 + from),
    cross(line, other) {
      const pair = line * all.length + other;
      const known = crossings[pair];
      if (known !== undefined && known > 0) return known - 1;
      const [first, second] = [all[line], all[other]];
      const crossing = first !== undefined && second !== undefined && segmentsCross(first.ends, second.ends) ? 1 : 0;
      crossings[pair] = crossing + 1;
      return crossing;
    },
  };
}

function passesThrough([from, to]: readonly [Point, Point], box: Box): boolean {
  for (let t = 0.05; t < 1; t += 0.05) {
    if (distanceToBox({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }, box) === 0) return true;
  }
  return false;
}
