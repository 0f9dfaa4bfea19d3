import { expect, it } from 'vitest';
import { formatBytes } from '../../src/i18n/format-bytes.ts';

it.each([
  [200, 'en', '1 kB'],
  [84_300, 'en', '84 kB'],
  [999_499, 'en', '999 kB'],
  [999_500, 'en', '1 MB'],
  [2_430_000, 'en', '2.4 MB'],
  [2_430_000, 'el', '2,4 MB'],
  [2_430_000, 'fr', '2,4\u202fMo'],
])('writes %d bytes in %s as %s', (bytes, language, written) => {
  expect(formatBytes(bytes, language)).toBe(written);
});
