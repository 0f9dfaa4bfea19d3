/** A place in a drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle given by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two segments cross between their ends; touching ends do not count. */
export function segmentsCross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** How far a point lies outside a box; 0 on its edge and inside. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  return Math.hypot(Math.max(0, Math.abs(x - box.x) - box.width / 2), Math.max(0, Math.abs(y - box.y) - box.height / 2));
}

/** The point at `t` (0 to 1) of a quadratic curve. */
export function pointOnCurve([from, control, to]: readonly [Point, Point, Point], t: number): Point {
  const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
}

/** Positive when c lies on the one side of the line from a to b, negative on the other. */
function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}
