import { brotliDecompressSync } from 'node:zlib';
import { viewOf, type FontTables } from '../pdf/font-tables.ts';

/**
 * The tables of a WOFF2 file that stand in it as in a TrueType font: all but the outlines, and widths where they are
 * packed in a way of their own. https://www.w3.org/TR/WOFF2/
 * @throws {Error} for a file that is no WOFF2 or a collection of fonts.
 */
export function readWoff2(file: Uint8Array): FontTables {
  const view = viewOf(file);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('The font is no WOFF2 file.');
  if (view.getUint32(4) === 0x74746366) throw new Error('The WOFF2 file is a collection of fonts.');
  const { entries, end } = readDirectory(file, view.getUint16(12));
  const unpacked = brotliDecompressSync(file.subarray(end, end + view.getUint32(20)));
  const tables = new Map<string, Uint8Array>();
  let from = 0;
  for (const { tag, length, transformed } of entries) {
    if (!transformed) tables.set(tag, unpacked.subarray(from, from + length));
    from += length;
  }
  return tables;
}

interface Entry {
  readonly tag: string;
  /** As it stands in the packed part. */
  readonly length: number;
  readonly transformed: boolean;
}

/** Section 4.1 of the specification. */
function readDirectory(file: Uint8Array, count: number): { readonly entries: readonly Entry[]; readonly end: number } {
  let at = headerLength;
  const readByte = (): number => file[at++] ?? 0;
  /** `UIntBase128`: seven bits a byte, the highest first. */
  const readNumber = (): number => {
    let value = 0;
    for (let byte = readByte(); ; byte = readByte()) {
      value = value * 128 + (byte & 0x7f);
      if (byte < 128) return value;
    }
  };
  const entries: Entry[] = [];
  while (entries.length < count) {
    const flags = readByte();
    const tag = knownTags[flags & 0x3f] ?? String.fromCharCode(readByte(), readByte(), readByte(), readByte());
    const plain = tag === 'glyf' || tag === 'loca' ? 3 : 0;
    const transformed = flags >> 6 !== plain;
    const original = readNumber();
    entries.push({ tag, length: transformed ? readNumber() : original, transformed });
  }
  return { entries, end: at };
}

const headerLength = 48;

/** By their numbers, from 0. */
const knownTags: readonly string[] = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT'],
  ...['EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH'],
  ...['CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc', 'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar'],
  ...['gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop', 'trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill'],
];
