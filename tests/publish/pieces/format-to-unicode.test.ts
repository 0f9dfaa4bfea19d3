import { expect, test } from 'vitest';
import { readToUnicode } from '../../../src/publish/pdf-ua/read-to-unicode.ts';
import { formatToUnicode } from '../../../src/publish/pieces/format-to-unicode.ts';

test('glyphs in a row become a range', () => {
  const cmap = formatToUnicode(
    new Map([
      [4, 'c'],
      [2, 'a'],
      [3, 'b'],
      [7, 'ffi'],
    ]),
  );
  expect(cmap).toContain('1 beginbfchar\n<0007> <006600660069>\nendbfchar\n1 beginbfrange\n<0002> <0004> <0061>\nendbfrange\n');
});

test.each([
  { name: 'where the last byte of the glyph runs over', first: 0x00fe, character: 0x0391 },
  { name: 'where the last byte of the character runs over', first: 2, character: 0x03fe },
])('a range ends $name', ({ first, character }) => {
  const texts = new Map([0, 1, 2, 3].map((step) => [first + step, String.fromCharCode(character + step)]));
  const cmap = formatToUnicode(texts);
  expect(cmap).toContain('2 beginbfrange');
  expect(readToUnicode(cmap)).toEqual(texts);
});

test('what is read back is the same, in sections of at most a hundred lines', () => {
  const texts = new Map(
    Array.from({ length: 450 }, (_, index) => [index * 2 + 1, index % 5 === 0 ? `\u{1f310}${index}` : String.fromCharCode(0x1f00 + index)]),
  );
  const cmap = formatToUnicode(texts);
  expect(readToUnicode(cmap)).toEqual(texts);
  expect(Array.from(cmap.matchAll(/(\d+) beginbfchar/g), ([, count]) => count)).toEqual(['100', '100', '100', '100', '50']);
});
