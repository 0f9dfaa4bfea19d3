import { expect, test } from 'vitest';
import { viewOf } from '../../../src/publish/pdf/font-tables.ts';
import { readCharacterMap } from '../../../src/publish/pieces/read-character-map.ts';

/** A table with one subtable of numbers of two bytes. */
function buildMap(subtable: readonly number[]): Uint8Array {
  const numbers = [0, 1, 3, 1, 0, 12, ...subtable];
  const table = new Uint8Array(numbers.length * 2);
  for (const [index, number] of numbers.entries()) viewOf(table).setUint16(index * 2, number);
  return table;
}

test('characters are read by segments, with a step and with a list', () => {
  // Α to Γ by a step of -0x390; a to c by a list in which b is missing; the end.
  const segments = [0x63, 0x393, 0xffff, 0, 0x61, 0x391, 0xffff, 0, 0x10000 - 0x390, 1, 6, 0, 0];
  const map = readCharacterMap(buildMap([4, 0, 0, 6, 0, 0, 0, ...segments, 7, 0, 8]));
  expect(map).toEqual(
    new Map([
      [7, new Set(['a'])],
      [8, new Set(['c'])],
      [1, new Set(['Α'])],
      [2, new Set(['Β'])],
      [3, new Set(['Γ'])],
    ]),
  );
});

test('characters beyond the first plane are read by groups, and a glyph may stand for several', () => {
  const groups = [1, 0xf310, 1, 0xf311, 0, 5, 0, 0x3a9, 0, 0x3a9, 0, 9, 0, 0x2126, 0, 0x2126, 0, 9];
  const map = readCharacterMap(buildMap([12, 0, 0, 0, 0, 0, 0, 3, ...groups]));
  expect(map).toEqual(
    new Map([
      [5, new Set(['\u{1f310}'])],
      [6, new Set(['\u{1f311}'])],
      [9, new Set(['Ω', '\u2126'])],
    ]),
  );
});

test('a subtable of another format says nothing', () => {
  expect(readCharacterMap(buildMap([0, 0, 0])).size).toBe(0);
});
