import { readFontTables, viewOf } from '../pdf/font-tables.ts';

/** What a check needs of a TrueType font program. */
export interface TrueType {
  readonly glyphs: number;
  /** The advance width of a glyph in 1/1000 of the type size. */
  widthOf(glyph: number): number;
}

/** Reads a font program; gives `undefined` for one that lacks a table that it needs. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const tables = readFontTables(bytes);
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined;
  const unitsPerEm = viewOf(head).getUint16(18);
  const metrics = viewOf(hhea).getUint16(34);
  return {
    glyphs: viewOf(maxp).getUint16(4),
    // The last width holds for all glyphs after it.
    widthOf: (glyph) => (viewOf(hmtx).getUint16(Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}
