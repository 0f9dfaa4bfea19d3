import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A square picture of black and white as PNG (ISO/IEC 15948), one bit a pixel: a grid of `side` modules on each side, each of them
 * `scale` pixels wide.
 */
export function encodePng(side: number, scale: number, isBlack: (row: number, column: number) => boolean): Uint8Array<ArrayBuffer> {
  const width = side * scale;
  // Each row of pixels begins with the number of its filter: none.
  const rowBytes = 1 + Math.ceil(width / 8);
  const pixels = Buffer.alloc(width * rowBytes);
  for (let row = 0; row < side; row += 1) {
    const first = row * scale * rowBytes;
    for (let column = 0; column < width; column += 1) {
      if (isBlack(row, Math.floor(column / scale))) continue;
      const at = first + 1 + (column >> 3);
      pixels[at] = (pixels[at] ?? 0) | (0x80 >> (column & 7));
    }
    for (let copy = 1; copy < scale; copy += 1) pixels.copy(pixels, first + copy * rowBytes, first, first + rowBytes);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  // One bit of grey, and the only methods that there are.
  header.set([1, 0, 0, 0, 0], 8);
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels, { level: 9 })), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
