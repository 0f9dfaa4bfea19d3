import { expect, it } from 'vitest';
import { formatFigure } from '../../../src/render/charts/format-figure.ts';

it.each([
  [8.3, 1, '%', 'en', '8.3%'],
  [8.3, 1, '%', 'fr', '8,3\u00a0%'],
  [62, 0, '%', 'el', '62%'],
  [140000, 0, '', 'en', '140,000'],
  [12, 0, 'people', 'en', '12\u00a0people'],
])('writes %d with %d decimals and unit "%s" in %s as %s', (value, decimals, unit, language, written) => {
  expect(formatFigure({ value, decimals }, unit, language)).toBe(written);
});
