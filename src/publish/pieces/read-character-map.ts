import type { GlyphNumber } from './piece.ts';
import { viewOf } from '../pdf/font-tables.ts';

/**
 * The characters that a font has for each glyph, after its table `cmap` (formats 4 and 12, which Unicode fonts have).
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCharacterMap(cmap: Uint8Array): ReadonlyMap<GlyphNumber, ReadonlySet<string>> {
  const view = viewOf(cmap);
  const found = new Map<GlyphNumber, Set<string>>();
  for (let record = 4, left = view.getUint16(2); left > 0; record += 8, left -= 1) {
    for (const [character, glyph] of readSubtable(view, view.getUint32(record + 4))) {
      const characters = found.get(glyph) ?? new Set();
      found.set(glyph, characters.add(String.fromCodePoint(character)));
    }
  }
  return found;
}

type Mapping = readonly [character: number, glyph: GlyphNumber];

function readSubtable(view: DataView, at: number): Iterable<Mapping> {
  const format = view.getUint16(at);
  if (format === 4) return readSegments(view, at);
  return format === 12 ? readGroups(view, at) : [];
}

/** Format 4. */
function* readSegments(view: DataView, at: number): Generator<Mapping> {
  const doubleCount = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubleCount + 2;
  const deltas = starts + doubleCount;
  const offsets = deltas + doubleCount;
  for (let segment = 0; segment < doubleCount; segment += 2) {
    const start = view.getUint16(starts + segment);
    const offset = view.getUint16(offsets + segment);
    for (let character = start; character <= view.getUint16(ends + segment) && character < 0xffff; character += 1) {
      const listed = offset === 0 ? character : view.getUint16(offsets + segment + offset + (character - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + view.getUint16(deltas + segment)) % 0x10000;
      if (glyph !== 0) yield [character, glyph];
    }
  }
}

/** Format 12. */
function* readGroups(view: DataView, at: number): Generator<Mapping> {
  for (let group = at + 16, left = view.getUint32(at + 12); left > 0; group += 12, left -= 1) {
    const start = view.getUint32(group);
    for (let character = start; character <= view.getUint32(group + 4); character += 1) {
      yield [character, view.getUint32(group + 8) + character - start];
    }
  }
}
