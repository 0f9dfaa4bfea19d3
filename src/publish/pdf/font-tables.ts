/** The tables of a TrueType font by their tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

/** A view of a table, to read and write its numbers. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Takes a font program apart; a table that reaches over its end is left out.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readFontTables(program: Uint8Array): FontTables {
  const view = viewOf(program);
  const tables = new Map<string, Uint8Array>();
  for (let record = headerLength, left = view.getUint16(4); left > 0; record += recordLength, left -= 1) {
    const tag = String.fromCharCode(...program.subarray(record, record + 4));
    const from = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (from + length <= program.length) tables.set(tag, program.subarray(from, from + length));
  }
  return tables;
}

/** Puts a TrueType font program together: tables sorted by tag, with their checksums and that of the whole file in `head`. */
export function writeFontTables(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = placeTables(sorted.map(([, { length }]) => length));
  const program = new Uint8Array(places.end);
  const view = viewOf(program);
  writeHeader(view, sorted.length);
  let head: number | undefined;
  for (const [index, [tag, table]] of sorted.entries()) {
    const from = places.starts[index] ?? places.end;
    program.set(table, from);
    if (tag === 'head') {
      head = from;
      // It counts as nothing in every sum.
      view.setUint32(from + adjustmentOffset, 0);
    }
    const record = headerLength + index * recordLength;
    for (let letter = 0; letter < 4; letter += 1) program[record + letter] = tag.charCodeAt(letter);
    view.setUint32(record + 4, sum(view, from, padded(table.length)));
    view.setUint32(record + 8, from);
    view.setUint32(record + 12, table.length);
  }
  if (head !== undefined) view.setUint32(head + adjustmentOffset, 0xb1b0afba - sum(view, 0, program.length));
  return program;
}

const headerLength = 12;
const recordLength = 16;
/** Of `checkSumAdjustment` in `head`. */
const adjustmentOffset = 8;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function placeTables(lengths: readonly number[]): { readonly starts: readonly number[]; readonly end: number } {
  let end = headerLength + lengths.length * recordLength;
  const starts = lengths.map((length) => {
    const start = end;
    end += padded(length);
    return start;
  });
  return { starts, end };
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * recordLength);
  view.setUint16(8, power);
  view.setUint16(10, (count - 2 ** power) * recordLength);
}

/** Of unsigned numbers of 32 bits; what goes over is lost. */
function sum(view: DataView, from: number, length: number): number {
  let total = 0;
  for (let at = from; at < from + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}
