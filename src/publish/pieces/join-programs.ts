import { viewOf, writeFontTables, type FontTables } from '../pdf/font-tables.ts';
import { joinHead, joinHorizontalHeader, joinOs2, joinProfile } from './join-font-headers.ts';
import { readGlyphParts } from './read-glyph-parts.ts';
import { readProgram, type Glyph } from './read-program.ts';

/**
 * Parts of the same TrueType font, which keep the numbers of its glyphs, made one with the glyphs of all. The result
 * depends on the glyphs alone, not on how they were dealt out. It has the tables that ISO 32000-1, 9.9 asks for in a
 * CIDFont, and those that say what the font is and may be used for; `cmap` and the tables for vertical lines have no
 * meaning there.
 * @throws {Error} that names the font when its parts differ in what they share, or a part of a glyph is missing.
 */
export function joinPrograms(parts: readonly Uint8Array[], name: string): Uint8Array {
  const programs = parts.map((part) => readProgram(part, name));
  const glyphs = joinGlyphs(
    programs.map((program) => program.glyphs),
    name,
  );
  const tablesOf = (tag: string): readonly Uint8Array[] => programs.flatMap(({ tables }) => tables.get(tag) ?? []);
  const { glyf, loca, isLong } = writeOutlines(glyphs);
  const { hmtx, advances } = writeMetrics(glyphs);
  const tables = new Map([
    ['glyf', glyf],
    ['head', joinHead(tablesOf('head'), isLong, name)],
    ['hhea', joinHorizontalHeader(tablesOf('hhea'), advances, name)],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', joinProfile(tablesOf('maxp'), glyphs.length, name)],
    ...sharedTables(programs, name),
  ]);
  const os2 = tablesOf('OS/2');
  if (os2.length > 0) tables.set('OS/2', joinOs2(os2, name));
  return writeFontTables(tables);
}

/** No program leaves out what all of them share. */
const shared = ['cvt ', 'fpgm', 'gasp', 'name', 'post', 'prep'];

function sharedTables(programs: readonly { readonly tables: FontTables }[], name: string): readonly (readonly [string, Uint8Array])[] {
  return shared.flatMap((tag) => {
    const [first, ...others] = programs.map(({ tables }) => tables.get(tag) ?? noBytes);
    if (first === undefined) return [];
    if (others.some((other) => Buffer.compare(first, other) !== 0))
      throw new Error(`Two parts of the font ${name} differ in their table ${tag}.`);
    return first.length === 0 ? [] : [[tag, first] as const];
  });
}

function joinGlyphs(parts: readonly (readonly Glyph[])[], name: string): readonly Glyph[] {
  const glyphs: Glyph[] = Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, () => leftOut);
  for (const part of parts) {
    for (const [number, glyph] of part.entries()) {
      const known = glyphs[number] ?? leftOut;
      if (isLeftOut(known)) glyphs[number] = glyph;
      else if (!isLeftOut(glyph) && !areSame(known, glyph)) throw new Error(`Two parts of the font ${name} differ in the glyph ${number}.`);
    }
  }
  for (const [number, { outline }] of glyphs.entries()) {
    const missing = readGlyphParts(outline).find((part) => (glyphs[part] ?? leftOut).outline.length === 0);
    if (missing !== undefined)
      throw new Error(`The glyph ${number} of the font ${name} is made with the glyph ${missing}, which is missing.`);
  }
  return glyphs;
}

const noBytes = new Uint8Array();

/** What stands at the number of a glyph that is not shown. */
const leftOut: Glyph = { outline: noBytes, advance: 0, bearing: 0, width: 0 };

const isLeftOut = ({ outline, advance, bearing }: Glyph): boolean => outline.length === 0 && advance === 0 && bearing === 0;

function areSame(one: Glyph, other: Glyph): boolean {
  return one.advance === other.advance && one.bearing === other.bearing && haveSameBytes(one.outline, other.outline);
}

/** But for the zeros at the end that fill up an outline where it has to have an even length. */
function haveSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  const length = Math.min(one.length, other.length);
  const rest = [one, other].flatMap((bytes) => Array.from(bytes.subarray(length)));
  return Buffer.compare(one.subarray(0, length), other.subarray(0, length)) === 0 && rest.length < 4 && rest.every((byte) => byte === 0);
}

function writeOutlines(glyphs: readonly Glyph[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array; readonly isLong: boolean } {
  const ends = [0];
  for (const { outline } of glyphs) ends.push((ends.at(-1) ?? 0) + outline.length + (outline.length % 2));
  const end = ends.at(-1) ?? 0;
  // The short form counts pairs of bytes.
  const isLong = end > 0xffff * 2;
  // A table without a byte is taken for one that is missing.
  const glyf = new Uint8Array(Math.max(end, 1));
  const loca = new Uint8Array(ends.length * (isLong ? 4 : 2));
  const offsets = viewOf(loca);
  for (const [number, offset] of ends.entries()) {
    if (isLong) offsets.setUint32(number * 4, offset);
    else offsets.setUint16(number * 2, offset / 2);
    const outline = glyphs[number]?.outline;
    if (outline !== undefined) glyf.set(outline, offset);
  }
  return { glyf, loca, isLong };
}

function writeMetrics(glyphs: readonly Glyph[]): { readonly hmtx: Uint8Array; readonly advances: number } {
  const last = glyphs.at(-1)?.advance;
  // The last advance holds for all glyphs after it, which have a bearing alone.
  const advances = Math.min(glyphs.findLastIndex(({ advance }) => advance !== last) + 2, glyphs.length);
  const hmtx = new Uint8Array(advances * 4 + (glyphs.length - advances) * 2);
  const metrics = viewOf(hmtx);
  for (const [number, { advance, bearing }] of glyphs.entries()) {
    if (number < advances) metrics.setUint16(number * 4, advance);
    metrics.setInt16(number < advances ? number * 4 + 2 : advances * 4 + (number - advances) * 2, bearing);
  }
  return { hmtx, advances };
}
