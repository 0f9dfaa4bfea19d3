import type { FontFile } from '../font-faces.ts';
import type { PieceFont } from './piece.ts';
import { readFontSource, type FontSource } from './read-font-source.ts';

/** What a PDF says of a font that tells which file it comes from. */
export type FontMarks = Pick<PieceFont, 'name' | 'box' | 'texts'>;

/**
 * The place in `files` of the file that a font of a PDF comes from. Files of one cut, each with the letters of a script,
 * share a name, and some characters stand in several; what a glyph means and the box around all glyphs tell them apart.
 * @throws {Error} that names the font when no file fits, or more than one.
 */
export function matchFontFile(font: FontMarks, files: readonly FontFile[]): number {
  const fitting = files.flatMap(({ path }, index) => (fits(font, readFontSource(path)) ? [index] : []));
  const [file, other] = fitting;
  const sample = Array.from(font.texts.values()).slice(0, 5).join(' ');
  if (file === undefined) throw new Error(`The font ${font.name} (${sample}) comes from none of the font files of the book.`);
  if (other !== undefined) {
    const paths = fitting.map((index) => files[index]?.path ?? '');
    throw new Error(`The font ${font.name} (${sample}) may come from several font files: ${paths.join(', ')}.`);
  }
  return file;
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
