import type { GlyphNumber } from './piece.ts';
import { viewOf } from '../pdf/font-tables.ts';

/** The glyphs that a glyph is put together from; none for one with an outline of its own. https://learn.microsoft.com/typography/opentype/spec/glyf */
export function readGlyphParts(outline: Uint8Array): readonly GlyphNumber[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const parts: GlyphNumber[] = [];
  for (let at = 10, more = true; more;) {
    const flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & flag.wideArguments ? 4 : 2);
    if (flags & flag.scale) at += 2;
    else if (flags & flag.twoScales) at += 4;
    else if (flags & flag.matrix) at += 8;
    more = (flags & flag.more) !== 0;
  }
  return parts;
}

const flag = { wideArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;
