import { inflateSync } from 'node:zlib';

/** The pixels of a picture, row by row, each as `0xRRGGBB`. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

const signatureLength = 8;
/** Channels by PNG colour type: what browsers write. */
const channelsOf: ReadonlyMap<number, number> = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * Reads the PNG of a screenshot: eight bits a channel, not interlaced, opaque. https://www.w3.org/TR/png-3/
 * @throws {Error} for any other PNG.
 */
export function readPixels(png: Uint8Array): Pixels {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const chunks = readChunks(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const channels = header === undefined ? undefined : channelsOf.get(header.readUInt8(9));
  if (header === undefined || channels === undefined || header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0)
    throw new Error('the screenshot is a PNG of a kind that browsers did not write so far');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  undoFilters(lines, width * channels, height, channels);
  const colours = new Uint32Array(width * height);
  for (let y = 0, pixel = 0; y < height; y += 1) {
    const start = y * (width * channels + 1) + 1;
    for (let at = start; at < start + width * channels; at += channels, pixel += 1)
      colours[pixel] = ((lines[at] ?? 0) << 16) | ((lines[at + 1] ?? 0) << 8) | (lines[at + 2] ?? 0);
  }
  return { width, height, colours };
}

function readChunks(file: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = signatureLength; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the filter of every line in place. https://www.w3.org/TR/png-3/#9Filter-types */
function undoFilters(lines: Buffer, lineLength: number, height: number, step: number): void {
  let above: Uint8Array = new Uint8Array(lineLength);
  for (let y = 0; y < height; y += 1) {
    const start = y * (lineLength + 1);
    const line = lines.subarray(start + 1, start + 1 + lineLength);
    undoFilter(lines[start] ?? 0, line, above, step);
    above = line;
  }
}

/** Bytes of a line are told from those of the pixel before, of the one above, and of the one before that. */
function undoFilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
  switch (filter) {
    case 1:
      for (let x = step; x < line.length; x += 1) line[x] = at(line, x) + at(line, x - step);
      return;
    case 2:
      for (let x = 0; x < line.length; x += 1) line[x] = at(line, x) + at(above, x);
      return;
    case 3:
      for (let x = 0; x < line.length; x += 1) line[x] = at(line, x) + ((at(line, x - step) + at(above, x)) >> 1);
      return;
    case 4:
      for (let x = 0; x < line.length; x += 1) line[x] = at(line, x) + foretell(at(line, x - step), at(above, x), at(above, x - step));
      return;
  }
}

/** The Paeth predictor: of three bytes around, that nearest to what a plane through them would be. */
function foretell(before: number, above: number, corner: number): number {
  const plane = before + above - corner;
  const [a, b, c] = [Math.abs(plane - before), Math.abs(plane - above), Math.abs(plane - corner)];
  return a <= b && a <= c ? before : b <= c ? above : corner;
}
