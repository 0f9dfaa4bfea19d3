/** What the files of a Pagefind index hold: numbers, texts and lists of them. */
export type CborItem = number | string | readonly CborItem[];

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();
const kindOf = { number: 0, text: 3, list: 4 } as const;

/**
 * Reads one item of CBOR (RFC 8949) from the start of `bytes`.
 * @throws when it holds anything but whole numbers, texts and lists of known length: then the format is not the one we know.
 */
export function readCbor(bytes: Uint8Array): CborItem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const width = 1 << (short - 24);
    const place = at;
    at += width;
    if (width === 1) return view.getUint8(place);
    if (width === 2) return view.getUint16(place);
    if (width === 4) return view.getUint32(place);
    throw new Error(`unexpected CBOR length of ${width} bytes at byte ${place}, expected at most 4`);
  };
  const readItem = (): CborItem => {
    const place = at;
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const length = readLength(head & 31);
    if (kind === kindOf.number) return length;
    if (kind === kindOf.list) return Array.from({ length }, readItem);
    if (kind !== kindOf.text) throw new Error(`unexpected CBOR item of kind ${kind} at byte ${place}, expected a number, text or list`);
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  return readItem();
}

/** Writes an item as CBOR, each length in as few bytes as it fits. */
export function writeCbor(item: CborItem): Uint8Array {
  const bytes: number[] = [];
  const writeHead = (kind: number, length: number): void => {
    const head = kind << 5;
    if (length < 24) bytes.push(head | length);
    else if (length < 0x100) bytes.push(head | 24, length);
    else if (length < 0x10000) bytes.push(head | 25, length >> 8, length & 255);
    else bytes.push(head | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
  };
  const writeItem = (value: CborItem): void => {
    if (typeof value === 'number') {
      writeHead(kindOf.number, value);
    } else if (typeof value === 'string') {
      const text = encoder.encode(value);
      writeHead(kindOf.text, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      writeHead(kindOf.list, value.length);
      value.forEach(writeItem);
    }
  };
  writeItem(item);
  return Uint8Array.from(bytes);
}
