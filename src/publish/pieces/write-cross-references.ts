import { deflateSync } from 'node:zlib';
import type { SerializedObjects } from './serialize-objects.ts';

/** Objects, and where in the file their bytes begin. */
export interface PlacedObjects extends Pick<SerializedObjects, 'direct' | 'packed'> {
  readonly offset: number;
}

/** A row of the table: number of the object, kind, and two fields as in ISO 32000-1, table 18. */
type Row = readonly [number: number, kind: 0 | 1 | 2, second: number, third: number];

/** The last thirds of rows hold a place in an object stream; that of object 0 is 65535 by custom. */
const thirdWidth = 2;

/**
 * The end of a file: a cross-reference stream (ISO 32000-1, 7.5.8) with the number `number`, which begins at `offset`, and
 * what leads to it. `trailer` holds the entries of its dictionary that are about the file.
 */
export function writeCrossReferences(
  groups: readonly PlacedObjects[],
  { number, offset, trailer }: { readonly number: number; readonly offset: number; readonly trailer: string },
): Buffer {
  const rows: Row[] = [[0, 0, 0, 65_535]];
  for (const group of groups) {
    for (const [own, at] of group.direct) rows.push([own, 1, group.offset + at, 0]);
    for (const [own, stream, index] of group.packed) rows.push([own, 2, stream, index]);
  }
  rows.push([number, 1, offset, 0]);
  rows.sort(([a], [b]) => a - b);

  const secondWidth = Math.ceil(Math.max(offset, number).toString(16).length / 2);
  const width = 1 + secondWidth + thirdWidth;
  const table = Buffer.alloc(rows.length * width);
  const ranges: number[] = [];
  let next = -1;
  rows.forEach(([own, kind, second, third], index) => {
    if (own === next - 1) throw new Error(`Two objects have the number ${own}.`);
    if (own === next) ranges.push((ranges.pop() ?? 0) + 1);
    else ranges.push(own, 1);
    next = own + 1;
    const at = index * width;
    table.writeUInt8(kind, at);
    table.writeUIntBE(second, at + 1, secondWidth);
    table.writeUIntBE(third, at + 1 + secondWidth, thirdWidth);
  });

  const packed = deflateSync(table);
  const dict = [
    `/Type/XRef/Size ${number + 1}/W[1 ${secondWidth} ${thirdWidth}]/Index[${ranges.join(' ')}]`,
    `/Filter/FlateDecode/Length ${packed.length}${trailer}`,
  ];
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${dict.join('')}>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`, 'latin1'),
  ]);
}
