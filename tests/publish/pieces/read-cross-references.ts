import { inflateSync } from 'node:zlib';

/** Where a file says that an object is. */
export type CrossReference =
  | { readonly kind: 'direct'; readonly object: number; readonly offset: number }
  | { readonly kind: 'packed'; readonly object: number; readonly stream: number; readonly index: number };

/** Reads the cross-reference stream at the end of a file: ISO 32000-1, 7.5.8. Knows it as joined files have it, not in general. */
export function readCrossReferences(bytes: Uint8Array): CrossReference[] {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const { dict, data } = readStreamAt(bytes, start);
  const numbers = (key: string): number[] =>
    (new RegExp(`/${key}\\[([\\d ]+)\\]`).exec(dict)?.[1] ?? '').split(' ').map((number) => Number(number));
  const [first = 0, second = 0, third = 0] = numbers('W');
  const index = numbers('Index');
  const found: CrossReference[] = [];
  let at = 0;
  for (let range = 0; range < index.length; range += 2) {
    for (let step = 0; step < (index[range + 1] ?? 0); step += 1, at += first + second + third) {
      const object = (index[range] ?? 0) + step;
      const [kind, a, b] = [data.readUIntBE(at, first), data.readUIntBE(at + first, second), data.readUIntBE(at + first + second, third)];
      if (kind === 1) found.push({ kind: 'direct', object, offset: a });
      if (kind === 2) found.push({ kind: 'packed', object, stream: a, index: b });
    }
  }
  if (at !== data.length) throw new Error('The table is longer or shorter than its ranges.');
  return found;
}

/** The dictionary of a packed stream as written, and its bytes unpacked. */
export function readStreamAt(bytes: Uint8Array, offset: number): { readonly dict: string; readonly data: Buffer } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + offset, Math.min(bytes.length - offset, 100_000)).toString('latin1');
  const head = /^\d+ 0 obj\n(<<.*>>)\nstream\n/.exec(text);
  const length = Number(/\/Length (\d+)/.exec(head?.[1] ?? '')?.[1]);
  const from = offset + (head?.[0].length ?? 0);
  return { dict: head?.[1] ?? '', data: inflateSync(bytes.subarray(from, from + length)) };
}
