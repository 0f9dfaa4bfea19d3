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
    widths: joinMaps(
      parts.map(({ widths }) => widths),
      `the width of a glyph of the font ${name}`,
    ),
    texts: joinMaps(
      parts.map(({ texts }) => texts),
      `the meaning of a glyph of the font ${name}`,
    ),
    measures,
    box,
  };
}

/** What is said of the whole file, and so has to be the same in all parts. */
const describeMarks = ({ name, measures, box }: PieceFont): string =>
  JSON.stringify([name, Object.entries(measures).sort(([a], [b]) => (a < b ? -1 : 1)), box]);

/** Sorted by glyph. */
function joinMaps<Value>(maps: readonly ReadonlyMap<GlyphNumber, Value>[], what: string): ReadonlyMap<GlyphNumber, Value> {
  const joined = new Map<GlyphNumber, Value>();
  for (const [glyph, value] of maps.flatMap((map) => [...map])) {
    const known = joined.get(glyph);
    if (known !== undefined && known !== value)
      throw new Error(`Pieces disagree on ${what}: glyph ${glyph}, ${String(known)} and ${String(value)}.`);
    joined.set(glyph, value);
  }
  return new Map([...joined].sort(([a], [b]) => a - b));
}
