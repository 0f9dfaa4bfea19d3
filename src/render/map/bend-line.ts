import { distanceToBox, pointOnCurve, type Box, type Point } from './geometry.ts';

/** A line of the map: from, control point, to. */
export type Curve = readonly [Point, Point, Point];

/** How far a line may be bent, in parts of its length. */
const bends: readonly number[] = [0, 0.1, -0.1, 0.18, -0.18, 0.26, -0.26, 0.34, -0.34, 0.44, -0.44];

/** Lines that leave a party closer to each other than this, in radians, are hard to tell apart. */
const tooClose = 0.16;

/**
 * A line between two places: as straight as it can be while it keeps clear of everything in its way, and apart from the
 * lines already drawn that begin or end where it does.
 */
export function bendLine(from: Point, to: Point, obstacles: readonly Box[], drawn: readonly Curve[], clearance: number): Curve {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const across = { x: -(to.y - from.y), y: to.x - from.x };
  let best: Curve = [from, middle, to];
  let least = Number.POSITIVE_INFINITY;
  for (const bend of bends) {
    const curve: Curve = [from, { x: middle.x + across.x * bend, y: middle.y + across.y * bend }, to];
    const points = pointsOf(curve);
    const blocked = Math.max(0, ...obstacles.map((box) => clearance - distanceToPoints(points, box)));
    const crowded = drawn.reduce((sum, other) => sum + crowding(curve, other), 0);
    const cost = blocked * 2 + crowded * 3 + Math.abs(bend) * 10;
    if (cost < least - 1e-9) [best, least] = [curve, cost];
  }
  return best;
}

/** Places along a line, close enough together that nothing slips between them. */
function pointsOf(curve: Curve): readonly Point[] {
  return Array.from({ length: 39 }, (_, index) => pointOnCurve(curve, (index + 1) / 40));
}

function distanceToPoints(points: readonly Point[], box: Box): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of points) nearest = Math.min(nearest, distanceToBox(point, box));
  return nearest;
}

/** 0 when two lines share no end or leave it in clearly different directions, up to 1 when they leave it as one. */
function crowding([from, control, to]: Curve, [otherFrom, otherControl, otherTo]: Curve): number {
  for (const end of [from, to]) {
    for (const otherEnd of [otherFrom, otherTo]) {
      if (end.x !== otherEnd.x || end.y !== otherEnd.y) continue;
      const angle = Math.abs(directionOf(end, control) - directionOf(end, otherControl));
      return Math.max(0, 1 - Math.min(angle, 2 * Math.PI - angle) / tooClose);
    }
  }
  return 0;
}

function directionOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}
