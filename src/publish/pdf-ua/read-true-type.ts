/** What a check needs of a TrueType font program. */
export interface TrueType {
  readonly glyphs: number;
  /** The advance width of a glyph in 1/1000 of the type size. */
  widthOf(glyph: number): number;
}

/** Reads a font program; gives `undefined` for one that lacks a table that it needs. https://learn.microsoft.com/typography/opentype/spec/otff */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    tables.set(String.fromCharCode(...bytes.subarray(record, record + 4)), view.getUint32(record + 8));
  }
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined;
  const unitsPerEm = view.getUint16(head + 18);
  const metrics = view.getUint16(hhea + 34);
  return {
    glyphs: view.getUint16(maxp + 4),
    // The last width holds for all glyphs after it.
    widthOf: (glyph) => (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}
