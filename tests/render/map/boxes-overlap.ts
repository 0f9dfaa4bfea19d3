import type { Box } from '../../../src/render/map/geometry.ts';

/** Whether two boxes share some of the plane. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}
