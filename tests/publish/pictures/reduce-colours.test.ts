import { expect, test } from 'vitest';
import { reduceColours } from '../../../src/publish/pictures/reduce-colours.ts';

test('the commonest colours stay, the others go to the nearest', () => {
  const { colours, places } = reduceColours(Uint32Array.from([0xffffff, 0xffffff, 0xffffff, 0x000000, 0x000000, 0x102030, 0xf0f0f0]), 2);
  expect(colours).toEqual([0xffffff, 0x000000]);
  expect(Array.from(places)).toEqual([0, 0, 0, 1, 1, 1, 0]);
});

test('which of equally common colours stay does not depend on where they stand', () => {
  expect(reduceColours(Uint32Array.from([3, 1, 2]), 2).colours).toEqual(reduceColours(Uint32Array.from([2, 3, 1]), 2).colours);
});
