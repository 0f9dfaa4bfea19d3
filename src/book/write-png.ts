import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** What a PNG says of itself before its lines. */
export interface PngHead {
  /** Pixels in a line, and lines. */
  readonly width: number;
  readonly height: number;
  /** Black and white, one bit a pixel; or the colours as `0xRRGGBB` that the bytes of the lines name by their place, at most 256. */
  readonly colours: 'black-and-white' | readonly number[];
}

/**
 * The file of a PNG picture: https://www.w3.org/TR/png-3/. Each of the lines begins with the number of its filter; `level` is
 * that of zlib, from 0 to 9.
 */
export function writePng({ width, height, colours }: PngHead, lines: Uint8Array, level: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits a pixel and the kind of colour; of the methods behind them there is one each.
  header.set(colours === 'black-and-white' ? [1, 0] : [8, 3], 8);
  const palette = colours === 'black-and-white' ? [] : [chunk('PLTE', paletteBytes(colours))];
  const parts = [chunk('IHDR', header), ...palette, chunk('IDAT', deflateSync(lines, { level })), chunk('IEND', Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([signature, ...parts]));
}

function paletteBytes(colours: readonly number[]): Buffer {
  return Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
