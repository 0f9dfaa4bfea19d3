import { expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPixels } from '../../../src/publish/pictures/read-pixels.ts';
import { writePalettePng } from '../../../src/publish/pictures/write-palette-png.ts';

/** Even grounds, a slope of colours and letters: together they bring out every filter of a line. */
const drawing = `<body style="margin: 0; background: #fffdf8">
  <div style="position: absolute; inset: 20px 200px 20px 20px; background: #123456"></div>
  <div style="position: absolute; inset: 40px 40px 40px 220px; background: linear-gradient(45deg, #fff, #824)"></div>
  <p style="position: absolute; margin: 0; inset: 50px 30px; font: 40px serif">Αβγ abc</p>`;

/** What the browser itself sees in a picture, each pixel as `0xRRGGBB`. */
const readInPage = async (address: string): Promise<number[]> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
  return Array.from({ length: data.length / 4 }, (_, pixel) =>
    data.slice(pixel * 4, pixel * 4 + 3).reduce((sum, byte) => sum * 256 + byte),
  );
};

const dataAddress = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

test('a screenshot is read as the browser drew it, and the smaller file shows the same', { timeout: 60_000 }, async () => {
  await withBrowser({}, async (browser) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 200 });
    await page.setContent(drawing);
    for (const optimizeForSpeed of [true, false]) {
      const screenshot = await page.screenshot({ type: 'png', optimizeForSpeed });
      const pixels = readPixels(screenshot);
      expect(pixels).toMatchObject({ width: 400, height: 200 });
      expect([...pixels.colours]).toEqual(await page.evaluate(readInPage, dataAddress(screenshot)));

      const small = writePalettePng(pixels);
      const shown = await page.evaluate(readInPage, dataAddress(small));
      expect(new Set(shown).size).toBeLessThanOrEqual(256);
      // The grounds are exact; single pixels may move a little.
      expect([shown[0], shown[30 * 400 + 30]]).toEqual([0xfffdf8, 0x123456]);
      const furthest = Math.max(...shown.map((colour, pixel) => distance(colour, pixels.colours[pixel] ?? 0)));
      expect(furthest).toBeLessThan(60);
    }
  });
});

test('a PNG that browsers do not write is refused', () => {
  const palette = writePalettePng({ width: 1, height: 1, colours: Uint32Array.of(0) });
  expect(() => readPixels(palette)).toThrow('PNG of a kind');
});

function distance(a: number, b: number): number {
  return Math.hypot(...[16, 8, 0].map((shift) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff)));
}
