import { describe, expect, it } from 'vitest';
import { bendLine } from '../../../src/render/map/bend-line.ts';
import { distanceToBox, pointOnCurve } from '../../../src/render/map/geometry.ts';

const from = { x: 0, y: 0 };
const to = { x: 200, y: 0 };
const box = { x: 100, y: 0, width: 40, height: 40 };

describe('bendLine', () => {
  it('stays straight when nothing is in the way', () => {
    expect(bendLine(from, to, [], [], 8)).toEqual([from, { x: 100, y: 0 }, to]);
  });

  it('goes around what is in the way', () => {
    const curve = bendLine(from, to, [box], [], 8);
    const nearest = Math.min(...Array.from({ length: 99 }, (_, step) => distanceToBox(pointOnCurve(curve, (step + 1) / 100), box)));
    expect(nearest).toBeGreaterThanOrEqual(8);
  });

  it('keeps off a line that leaves the same place in the same direction', () => {
    const [, control] = bendLine(from, { x: 200, y: 1 }, [], [[from, { x: 150, y: 0 }, { x: 300, y: 0 }]], 8);
    expect(Math.abs(control.y)).toBeGreaterThan(5);
  });
});
