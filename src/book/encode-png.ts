import { writePng } from './write-png.ts';

/**
 * A square picture of black and white as PNG: a grid of `side` modules on each side, each of them
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
  return writePng({ width, height: width, colours: 'black-and-white' }, pixels, level);
}

/** Higher levels take more than twice as long, and pack these even stripes no better. */
const level = 6;
