import { expect, it } from 'vitest';
import { hueToHex } from '../../../src/publish/epub/hue-to-hex.ts';

it('gives colours of equal lightness around the circle', () => {
  const colours = [0, 90, 180, 270].map(hueToHex);
  expect(colours.every((colour) => /^#[\da-f]{6}$/.test(colour))).toBe(true);
  expect(new Set(colours).size).toBe(4);
  expect(hueToHex(0)).toBe(hueToHex(360));
});
