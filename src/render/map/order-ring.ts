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
  let best = parties;
  let least = Number.POSITIVE_INFINITY;
  for (const start of beginnings(parties)) {
    const order = improve(start, ties, ring);
    const cost = costOf(order, ties, ring);
    if (cost < least - 1e-9) [best, least] = [order, cost];
  }
  return best;
}

/** The order of the edition, begun at each of its parties. */
function beginnings(parties: readonly string[]): readonly (readonly string[])[] {
  return parties.map((_, index) => [...parties.slice(index), ...parties.slice(0, index)]);
}

function improve(start: readonly string[], ties: readonly Tie[], ring: Ring): readonly string[] {
  let order = start;
  let cost = costOf(order, ties, ring);
  for (let helped = true; helped; ) {
    helped = false;
    for (let i = 0; i < order.length; i += 1) {
      for (let j = i + 1; j < order.length; j += 1) {
        const next = exchange(order, i, j);
        const nextCost = costOf(next, ties, ring);
        if (nextCost < cost - 1e-9) [order, cost, helped] = [next, nextCost, true];
      }
    }
  }
  return order;
}

function exchange(order: readonly string[], i: number, j: number): readonly string[] {
  return order.map((party, index) => (index === i ? order[j] : index === j ? order[i] : party) ?? party);
}

/** Crossings weigh as they are seen; a line through the centre weighs more, a long one a little. */
function costOf(order: readonly string[], ties: readonly Tie[], { seats, centre }: Ring): number {
  const places = new Map<string, Point>([...centre, ...order.flatMap((party, index) => {
    const seat = seats[index];
    return seat === undefined ? [] : [[party, seat] as const];
  })]);
  const segments = ties.flatMap(({ between: [a, b] }) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined ? [] : [{ a, b, ends: [from, to] as const }];
  });
  let cost = 0;
  for (const [index, { a, b, ends }] of segments.entries()) {
    for (const other of segments.slice(index + 1)) if (segmentsCross(ends, other.ends)) cost += 1;
    for (const [id, box] of centre) if (id !== a && id !== b && passesThrough(ends, box)) cost += 2.5;
    cost += Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y) / 250;
  }
  return cost;
}

function passesThrough([from, to]: readonly [Point, Point], box: Box): boolean {
  for (let t = 0.05; t < 1; t += 0.05) {
    if (distanceToBox({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }, box) === 0) return true;
  }
  return false;
}
