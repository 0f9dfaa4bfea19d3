import { expect, test } from 'vitest';
import { joinPrograms } from '../../../src/publish/pieces/join-programs.ts';
import { readFontTables, viewOf } from '../../../src/publish/pdf/font-tables.ts';
import { readProgram } from '../../../src/publish/pieces/read-program.ts';
import { buildProgram, composite, simple } from './sample-program.ts';

test('glyphs of all parts stand at their numbers', () => {
  const joined = joinPrograms([buildProgram({ 1: simple(1) }), buildProgram({ 3: simple(3), 4: simple(4) })], 'Sample');
  expect(readProgram(joined, 'Sample').glyphs.map(({ outline, advance }) => [outline.length > 0, advance])).toEqual([
    [false, 500],
    [true, 1001],
    [false, 0],
    [true, 1003],
    [true, 1004],
  ]);
});

test('glyphs at the end that are equally wide have their width once', () => {
  const joined = joinPrograms([buildProgram({ 1: simple(1) }), buildProgram({ 2: { ...simple(2), advance: 1001 } })], 'Sample');
  expect(viewOf(readFontTables(joined).get('hhea') ?? joined).getUint16(34)).toBe(2);
  expect(readProgram(joined, 'Sample').glyphs.map(({ advance, bearing }) => [advance, bearing])).toEqual([
    [500, 0],
    [1001, 1],
    [1001, 2],
  ]);
});

test('many outlines are found by long offsets', () => {
  const long = (number: number) => ({ ...simple(number), outline: new Uint8Array(70_000).fill(number) });
  const joined = joinPrograms([buildProgram({ 1: long(1) }), buildProgram({ 2: long(2) })], 'Sample');
  expect(readProgram(joined, 'Sample').glyphs.map(({ outline }) => [outline.length, outline.at(-1)])).toEqual([
    [0, undefined],
    [70_000, 1],
    [70_000, 2],
  ]);
});

test('the checksums of the file and of its tables are right', () => {
  const joined = joinPrograms([buildProgram({ 1: simple(1) }), buildProgram({ 2: simple(2) })], 'Sample');
  const sumOf = (bytes: Uint8Array): number => {
    const view = viewOf(bytes);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    return sum;
  };
  expect(sumOf(joined)).toBe(0xb1b0afba);
  const view = viewOf(joined);
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const tags = records.map((record) => String.fromCharCode(...joined.subarray(record, record + 4)));
  expect(tags).toEqual(['OS/2', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']);
  for (const [index, record] of records.entries()) {
    const from = view.getUint32(record + 8);
    const table = Uint8Array.from(joined.subarray(from, from + Math.ceil(view.getUint32(record + 12) / 4) * 4));
    if (tags[index] === 'head') table.fill(0, 8, 12);
    expect(sumOf(table), tags[index]).toBe(view.getUint32(record + 4));
  }
});

test('the blocks, the first and the last character are those of all parts', () => {
  const os2 = (first: number, last: number, block: number): Uint8Array => {
    const table = new Uint8Array(96);
    viewOf(table).setUint16(42, block);
    viewOf(table).setUint16(64, first);
    viewOf(table).setUint16(66, last);
    return table;
  };
  const parts = [
    buildProgram({ 1: simple(1) }, { 'OS/2': os2(0x391, 0xffff, 1) }),
    buildProgram({ 1: simple(1) }, { 'OS/2': os2(0x386, 0x3ce, 4) }),
  ];
  expect(readFontTables(joinPrograms(parts, 'Sample')).get('OS/2')).toEqual(os2(0x386, 0xffff, 5));
});

test.each([
  {
    name: 'an outline',
    parts: [buildProgram({ 1: simple(1) }), buildProgram({ 1: { ...simple(1), outline: simple(2).outline } })],
    message: 'Two parts of the font Sample differ in the glyph 1.',
  },
  {
    name: 'a width',
    parts: [buildProgram({ 1: simple(1) }), buildProgram({ 1: { ...simple(1), advance: 7 } })],
    message: 'Two parts of the font Sample differ in the glyph 1.',
  },
  {
    name: 'a table of the whole font',
    parts: [buildProgram({}), buildProgram({}, { name: Uint8Array.of(1, 2) })],
    message: 'Two parts of the font Sample differ in their table name.',
  },
  {
    name: 'the units of the font',
    parts: [buildProgram({}), buildProgram({}, { head: new Uint8Array(54) })],
    message: /^Parts differ in byte \d+ of head of the font Sample\.$/,
  },
  {
    name: 'a part of a glyph',
    parts: [buildProgram({ 2: composite([1]), 3: simple(3) }), buildProgram({ 3: simple(3) })],
    message: 'The glyph 2 of the font Sample is made with the glyph 1, which is missing.',
  },
])('$name that does not fit is told', ({ parts, message }) => {
  expect(() => joinPrograms(parts, 'Sample')).toThrow(message);
});

test('a glyph may be made of glyphs that another part has', () => {
  const joined = joinPrograms([buildProgram({ 3: composite([1, 2]) }), buildProgram({ 1: simple(1), 2: simple(2) })], 'Sample');
  expect(readProgram(joined, 'Sample').glyphs[3]?.outline).toEqual(composite([1, 2]).outline);
});
