import { joinPrograms } from './join-programs.ts';
import type { GlyphNumber, PieceFont } from './piece.ts';

/**
 * Makes one font of all that come from the same file, with the glyphs of all of them; sorted by file. The order of the
 * parts does not matter.
 * @throws {Error} that names the font when its parts contradict each other.
 */
export function joinFonts(fonts: readonly PieceFont[]): readonly PieceFont[] {
  return [...Map.groupBy(fonts, ({ file }) => file).values()].map(joinParts).sort((one, other) => one.file - other.file);
}

function joinParts(parts: readonly PieceFont[]): PieceFont {
  const [first] = parts;
  if (first === undefined) throw new Error('A font without a part cannot be joined.');
  const { file, name, measures, box } = first;
  const marks = describeMarks(first);
  if (parts.some((part) => describeMarks(part) !== marks)) throw new Error(`Two parts of the font ${name} differ in their measures.`);
  return {
    file,
    name,
    program: joinPrograms(
      parts.map(({ program }) => program),
      name,
    ),
    widths: joinWidths(
      parts.map(({ widths }) => widths),
      name,
    ),
    texts: joinTexts(parts.map(({ texts }) => texts)),
    measures,
    box,
  };
}

/** What is said of the whole file, and so has to be the same in all parts. */
const describeMarks = ({ name, measures, box }: PieceFont): string =>
  JSON.stringify([name, Object.entries(measures).sort(([a], [b]) => (a < b ? -1 : 1)), box]);

/** Sorted by glyph. */
function joinWidths(parts: readonly ReadonlyMap<GlyphNumber, number>[], name: string): ReadonlyMap<GlyphNumber, number> {
  const joined = new Map<GlyphNumber, number>();
  for (const [glyph, width] of parts.flatMap((widths) => [...widths])) {
    const known = joined.get(glyph) ?? width;
    if (known !== width) throw new Error(`Parts of the font ${name} disagree on the width of glyph ${glyph}: ${known} and ${width}.`);
    joined.set(glyph, width);
  }
  return byGlyph(joined);
}

/**
 * A glyph that shows several texts, as small capitals may, has one meaning in a file: Chromium takes the one that it meets
 * first, here it is the one that sorts first, whichever piece it comes from.
 */
function joinTexts(parts: readonly ReadonlyMap<GlyphNumber, string>[]): ReadonlyMap<GlyphNumber, string> {
  const joined = new Map<GlyphNumber, string>();
  for (const [glyph, text] of parts.flatMap((texts) => [...texts])) {
    const known = joined.get(glyph);
    if (known === undefined || text < known) joined.set(glyph, text);
  }
  return byGlyph(joined);
}

const byGlyph = <Value>(map: ReadonlyMap<GlyphNumber, Value>): ReadonlyMap<GlyphNumber, Value> =>
  new Map([...map].sort(([a], [b]) => a - b));
