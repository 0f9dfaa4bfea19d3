import { viewOf, writeFontTables } from '../../../src/publish/pdf/font-tables.ts';

/** A glyph of a font that is put together for a test. */
export interface SampleGlyph {
  readonly outline: Uint8Array;
  readonly advance: number;
}

/** A glyph with an outline of its own, a different one for each number. */
export const simple = (number: number): SampleGlyph => ({
  outline: Uint8Array.of(0, 1, 0, number, 9, 9, 9, 9, 9, number),
  advance: 1000 + number,
});

/** A glyph that is put together from others; the first is scaled. */
export function composite(parts: readonly number[]): SampleGlyph {
  const header = [0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0];
  const body = parts.flatMap((part, index) => {
    const flags = (index === 0 ? 0x8 : 0) + (index < parts.length - 1 ? 0x20 : 0);
    return [0, flags, 0, part, 1, 1, ...(index === 0 ? [0x40, 0] : [])];
  });
  return { outline: Uint8Array.from([...header, ...body]), advance: 700 };
}

/** A TrueType program with some glyphs; the others up to the last are left out, but for `.notdef`. The bearing of a glyph is its number. */
export function buildProgram(own: Readonly<Record<number, SampleGlyph>>, tables: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const glyphs = new Map(Object.entries(own).map(([number, glyph]) => [Number(number), glyph]));
  const count = Math.max(0, ...glyphs.keys()) + 1;
  const outlines = Array.from({ length: count }, (_, number) => glyphs.get(number)?.outline ?? new Uint8Array());
  const [head, hhea, hmtx, loca, maxp] = [54, 36, count * 4, (count + 1) * 4, 32].map((length) => new Uint8Array(length));
  if (!head || !hhea || !hmtx || !loca || !maxp) throw new Error('A table is missing.');
  viewOf(head).setUint16(18, 1000);
  viewOf(head).setUint16(50, 1);
  viewOf(hhea).setUint16(34, count);
  viewOf(maxp).setUint16(4, count);
  let end = 0;
  for (const [number, outline] of outlines.entries()) {
    const glyph = glyphs.get(number);
    viewOf(hmtx).setUint16(number * 4, glyph?.advance ?? (number === 0 ? 500 : 0));
    viewOf(hmtx).setInt16(number * 4 + 2, glyph === undefined ? 0 : number);
    end += outline.length;
    viewOf(loca).setUint32(number * 4 + 4, end);
  }
  const glyf = Uint8Array.from(outlines.flatMap((outline) => [...outline]));
  const cmap = Uint8Array.of(count);
  const always = { 'OS/2': new Uint8Array(96), cmap, glyf, head, hhea, hmtx, loca, maxp, name: Uint8Array.of(1) };
  return writeFontTables(new Map(Object.entries({ ...always, ...tables })));
}
