import { readFontTables, viewOf, type FontTables } from '../pdf/font-tables.ts';

/** A glyph as it stands in a font program. */
export interface Glyph {
  /** Its entry of the table `glyf`; empty for a space, and for a glyph that was left out. */
  readonly outline: Uint8Array;
  /** In units of the font. */
  readonly advance: number;
  /** How far from its origin the outline begins, in units of the font. */
  readonly bearing: number;
  /** The advance in thousandths of the size. */
  readonly width: number;
}

/** A font program, taken apart. */
export interface Program {
  readonly tables: FontTables;
  /** By their numbers. */
  readonly glyphs: readonly Glyph[];
}

/** The tables that a TrueType program in a PDF has to have: ISO 32000-1, 9.9. */
export const neededTables = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;

/**
 * Reads a TrueType program.
 * @throws {Error} that names the font when a table is missing.
 */
export function readProgram(bytes: Uint8Array, name: string): Program {
  const tables = readFontTables(bytes);
  const [glyf, head, hhea, hmtx, loca, maxp] = neededTables.map((tag) => tables.get(tag));
  if (!glyf || !head || !hhea || !hmtx || !loca || !maxp) throw new Error(`The program of the font ${name} lacks a table that it needs.`);
  const [offsets, metrics] = [viewOf(loca), viewOf(hmtx)];
  const unitsPerEm = viewOf(head).getUint16(18);
  const isLong = viewOf(head).getInt16(50) === 1;
  const offsetAt = (index: number): number => (isLong ? offsets.getUint32(index * 4) : offsets.getUint16(index * 2) * 2);
  const advances = viewOf(hhea).getUint16(34);
  const glyphs = Array.from({ length: viewOf(maxp).getUint16(4) }, (_, glyph) => {
    // The last advance holds for all glyphs after it.
    const advance = metrics.getUint16(Math.min(glyph, advances - 1) * 4);
    const bearing = metrics.getInt16(glyph < advances ? glyph * 4 + 2 : advances * 4 + (glyph - advances) * 2);
    return { outline: glyf.subarray(offsetAt(glyph), offsetAt(glyph + 1)), advance, bearing, width: (advance * 1000) / unitsPerEm };
  });
  return { tables, glyphs };
}
