import type { FontFile } from '../font-faces.ts';
import type { PieceFont } from './piece.ts';
import { readFontSource, type FontSource } from './read-font-source.ts';

/** What a PDF says of a font that tells which file it comes from. */
export type FontMarks = Pick<PieceFont, 'name' | 'box' | 'texts'>;

/**
 * The place in `files` of the file that a font of a PDF comes from. Files of one cut, each with the letters of a script,
 * share a name, and some characters stand in several; what a glyph means and the box around all glyphs tell them apart.
 * Undefined when no file fits, or more than one: the font is then not one that pieces can share for sure.
 */
export function matchFontFile(font: FontMarks, files: readonly FontFile[]): number | undefined {
  const fitting = files.flatMap(({ path }, index) => (fits(font, readFontSource(path)) ? [index] : []));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits({ name, box, texts }: FontMarks, source: FontSource): boolean {
  return (
    name === source.name &&
    box.every((edge, index) => Math.abs(edge - (source.box[index] ?? 0)) < tolerance) &&
    [...texts].every(([glyph, text]) => glyph < source.glyphs && source.characters.get(glyph)?.has(text) !== false)
  );
}

/** In thousandths of the size: what is lost when numbers are written with few digits. */
const tolerance = 0.1;
