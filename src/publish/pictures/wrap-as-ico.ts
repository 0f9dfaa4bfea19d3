const headLength = 22;

/** A PNG as an ICO file with one picture, at most 255 pixels wide and high. https://en.wikipedia.org/wiki/ICO_(file_format) */
export function wrapAsIco(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(headLength);
  // An icon, and one picture in it.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  // One plane of 32 bits a pixel.
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(headLength, 18);
  return Buffer.concat([head, png]);
}
