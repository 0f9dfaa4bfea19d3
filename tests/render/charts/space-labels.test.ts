import { describe, expect, it } from 'vitest';
import { spaceLabels } from '../../../src/render/charts/space-labels.ts';

const room = { top: 0, bottom: 100 };
const label = (wanted: number, height = 10): { wanted: number; height: number } => ({ wanted, height });

describe('spaceLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(spaceLabels([label(80), label(20)], room)).toEqual([80, 20]);
  });

  it('moves two labels at one place apart by as much each', () => {
    expect(spaceLabels([label(50), label(50)], room)).toEqual([45, 55]);
  });

  it('keeps labels inside', () => {
    expect(spaceLabels([label(0), label(100)], room)).toEqual([5, 95]);
  });

  it('keeps the order of places when it moves a crowd', () => {
    expect(spaceLabels([label(12), label(10), label(11)], room)).toEqual([25, 5, 15]);
  });

  it('passes a push on to the next label', () => {
    const middles = spaceLabels([label(20), label(25), label(36)], room);
    expect(middles.map((middle, index) => (index === 0 ? 10 : middle - (middles[index - 1] ?? 0)))).toEqual([10, 10, 10]);
  });
});
