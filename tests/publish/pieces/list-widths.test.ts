import { expect, test } from 'vitest';
import { listWidths } from '../../../src/publish/pieces/list-widths.ts';

test.each([
  { name: 'nothing', widths: [], usual: 1000, list: [] },
  {
    name: 'one width',
    widths: [
      [3, 500],
      [9, 500],
    ],
    usual: 500,
    list: [],
  },
  {
    name: 'a short gap is filled up, a long one is not',
    widths: [
      [1, 7],
      [2, 300],
      [3, 300],
      [4, 8],
      [8, 9],
    ],
    usual: 300,
    list: [1, [7, 300, 300, 8], 8, [9]],
  },
  {
    name: 'the usual width is a whole number',
    widths: [
      [1, 30.5],
      [2, 30.5],
      [3, 20],
    ],
    usual: 20,
    list: [1, [30.5, 30.5]],
  },
  {
    name: 'of equally frequent ones the least',
    widths: [
      [1, 30],
      [2, 20],
    ],
    usual: 20,
    list: [1, [30]],
  },
  {
    name: 'not in order',
    widths: [
      [9, 5],
      [2, 6],
      [3, 6],
    ],
    usual: 6,
    list: [9, [5]],
  },
  { name: 'thirds', widths: [[1, 1000 / 3]], usual: 1000, list: [1, [333.333]] },
] satisfies { name: string; widths: [number, number][]; usual: number; list: (number | number[])[] }[])(
  '$name',
  ({ widths, usual, list }) => {
    expect(listWidths(new Map(widths))).toEqual({ usual, list });
  },
);
