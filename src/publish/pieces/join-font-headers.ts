import { viewOf } from '../pdf/font-tables.ts';

/** `head`: the box around the glyphs of all parts. https://learn.microsoft.com/typography/opentype/spec/head */
export function joinHead(tables: readonly Uint8Array[], isLong: boolean, name: string): Uint8Array {
  // `checkSumAdjustment` is written with the file.
  const fields: Fields = { 8: always(0), 10: always(0), 36: least, 38: least, 40: greatest, 42: greatest, 50: always(isLong ? 1 : 0) };
  return joinFields(tables, (at) => fields[at], `head of the font ${name}`);
}

/** `hhea`: the extremes of all parts, and how many glyphs have an advance of their own. https://learn.microsoft.com/typography/opentype/spec/hhea */
export function joinHorizontalHeader(tables: readonly Uint8Array[], advances: number, name: string): Uint8Array {
  const fields: Fields = { 10: greatestUnsigned, 12: least, 14: least, 16: greatest, 34: always(advances) };
  return joinFields(tables, (at) => fields[at], `hhea of the font ${name}`);
}

/** `maxp`: enough room for any glyph of any part. https://learn.microsoft.com/typography/opentype/spec/maxp */
export function joinProfile(tables: readonly Uint8Array[], glyphs: number, name: string): Uint8Array {
  return joinFields(tables, (at) => (at === 4 ? always(glyphs) : at > 4 ? greatestUnsigned : undefined), `maxp of the font ${name}`);
}

/** `OS/2`: the blocks of characters, and the first and the last one, of all parts. https://learn.microsoft.com/typography/opentype/spec/os2 */
export function joinOs2(tables: readonly Uint8Array[], name: string): Uint8Array {
  const blocks: Fields = Object.fromEntries([42, 44, 46, 48, 50, 52, 54, 56].map((at) => [at, anyBit]));
  const fields: Fields = { ...blocks, 64: leastUnsigned, 66: greatestUnsigned };
  return joinFields(tables, (at) => fields[at], `OS/2 of the font ${name}`);
}

/** What becomes of a field of two bytes. */
type Rule = (tables: readonly DataView[], at: number) => number;
/** By the offsets of the fields. */
type Fields = Readonly<Partial<Record<number, Rule>>>;

const least: Rule = (tables, at) => Math.min(...tables.map((table) => table.getInt16(at)));
const greatest: Rule = (tables, at) => Math.max(...tables.map((table) => table.getInt16(at)));
const leastUnsigned: Rule = (tables, at) => Math.min(...tables.map((table) => table.getUint16(at)));
const greatestUnsigned: Rule = (tables, at) => Math.max(...tables.map((table) => table.getUint16(at)));
const anyBit: Rule = (tables, at) => tables.reduce((bits, table) => bits | table.getUint16(at), 0);
const always =
  (value: number): Rule =>
  () =>
    value;

/** A field without a rule has to be the same in all parts. */
function joinFields(tables: readonly Uint8Array[], ruleAt: (at: number) => Rule | undefined, place: string): Uint8Array {
  const [first = new Uint8Array(), ...others] = tables;
  if (others.some(({ length }) => length !== first.length)) throw new Error(`Parts differ in the length of ${place}.`);
  const joined = new Uint8Array(first);
  const [view, views] = [viewOf(joined), tables.map(viewOf)];
  for (let at = 0; at < first.length; at += 2) {
    const rule = ruleAt(at);
    if (rule !== undefined) view.setUint16(at, rule(views, at));
    else if (views.some((table) => table.getUint16(at) !== view.getUint16(at))) throw new Error(`Parts differ in byte ${at} of ${place}.`);
  }
  return joined;
}
