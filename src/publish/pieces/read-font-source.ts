import { readFileSync } from 'node:fs';
import type { GlyphNumber } from './piece.ts';
import { viewOf } from '../pdf/font-tables.ts';
import { readCharacterMap } from './read-character-map.ts';
import { readWoff2 } from './read-woff2.ts';

/** What a font file says of itself: enough to know it again in a PDF. */
export interface FontSource {
  /** Its PostScript name, by which a PDF calls it. */
  readonly name: string;
  /** The box around all its glyphs, in thousandths of the size: left, lower, right and upper edge. */
  readonly box: readonly number[];
  /** How many glyphs it has. */
  readonly glyphs: number;
  /** The characters of each glyph that has any; ligatures and other forms of a letter have none. */
  readonly characters: ReadonlyMap<GlyphNumber, ReadonlySet<string>>;
}

/**
 * Reads a font file (WOFF2), once in a run of the program.
 * @throws {Error} that names the file when it cannot be read.
 */
export function readFontSource(path: string): FontSource {
  const read = sources.get(path);
  if (read !== undefined) return read;
  const source = readSource(path);
  sources.set(path, source);
  return source;
}

/** Every piece asks for them again. */
const sources = new Map<string, FontSource>();

function readSource(path: string): FontSource {
  const tables = readWoff2(readFileSync(path));
  const [head, maxp, name, cmap] = ['head', 'maxp', 'name', 'cmap'].map((tag) => tables.get(tag));
  if (head === undefined || maxp === undefined || name === undefined || cmap === undefined) {
    throw new Error(`The font file ${path} lacks a table that it needs.`);
  }
  const numbers = viewOf(head);
  return {
    name: readPostScriptName(name),
    box: [36, 38, 40, 42].map((at) => (numbers.getInt16(at) * 1000) / numbers.getUint16(18)),
    glyphs: viewOf(maxp).getUint16(4),
    characters: readCharacterMap(cmap),
  };
}

/** Of the table `name`, number 6. https://learn.microsoft.com/typography/opentype/spec/name */
function readPostScriptName(table: Uint8Array): string {
  const view = viewOf(table);
  for (let record = 6, left = view.getUint16(2); left > 0; record += 12, left -= 1) {
    if (view.getUint16(record + 6) !== 6) continue;
    const from = view.getUint16(4) + view.getUint16(record + 10);
    const bytes = table.subarray(from, from + view.getUint16(record + 8));
    // The Macintosh has one byte a character.
    return new TextDecoder(view.getUint16(record) === 1 ? 'latin1' : 'utf-16be').decode(bytes);
  }
  return '';
}
