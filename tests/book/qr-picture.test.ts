import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPicture } from '../../src/book/qr-picture.ts';

const address = 'https://mill.example/p/ba-1/';

test('the picture is a PNG of one bit a pixel, and a program reads the address from it', () => {
  const png = Buffer.from(qrPicture(address, 'png'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const side = png.readUInt32BE(16);
  expect([png.readUInt32BE(20), png[24], png[25]]).toEqual([side, 1, 0]);
  const rowBytes = Math.ceil(side / 8) + 1;
  const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let place = 0; place < side * side; place += 1) {
    const [row, column] = [Math.floor(place / side), place % side];
    const isWhite = ((rows[row * rowBytes + 1 + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1;
    pixels.fill(isWhite * 255, place * 4, place * 4 + 4);
  }
  expect(jsQR.default(pixels, side, side)?.data).toBe(address);
});

test('the drawing is a document of its own, and both are the same every time', () => {
  const svg = Buffer.from(qrPicture(address, 'svg')).toString();
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('viewBox="0 0 37 37"');
  expect(qrPicture(address, 'png')).toEqual(qrPicture(address, 'png'));
});
