import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../src/model/cooperation.ts';
import type { Point } from '../../../src/render/map/geometry.ts';
import { orderRing } from '../../../src/render/map/order-ring.ts';

const seats: readonly Point[] = [
  { x: 0, y: -100 },
  { x: 100, y: 0 },
  { x: 0, y: 100 },
  { x: -100, y: 0 },
];
const tie = (a: string, b: string): Tie => ({ between: [a, b], principles: [] });

describe('orderRing', () => {
  it('seats those next to each other whom lines connect', () => {
    const order = orderRing(['a', 'b', 'c', 'd'], [tie('a', 'c'), tie('b', 'd')], { seats, centre: new Map() });
    expect(Math.abs(order.indexOf('a') - order.indexOf('c')) % 2).toBe(1);
    expect(Math.abs(order.indexOf('b') - order.indexOf('d')) % 2).toBe(1);
  });

  it('keeps the order of the edition when nothing speaks against it', () => {
    expect(orderRing(['a', 'b', 'c', 'd'], [], { seats, centre: new Map() })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('seats everybody once', () => {
    expect(orderRing(['a', 'b', 'c', 'd'], [tie('a', 'c')], { seats, centre: new Map() }).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });
});
