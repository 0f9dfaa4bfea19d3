import { expect, it } from 'vitest';
import { formatDate, formatDateWhole } from '../../src/i18n/format-date.ts';

it.each([
  ['en', '22 November 2026'],
  ['en-US', 'November 22, 2026'],
  ['el', '22 Νοεμβρίου 2026'],
  ['lt', '2026 m. lapkričio 22 d.'],
])('writes a day in %s', (language, words) => {
  expect(formatDate('2026-11-22', language)).toBe(words);
});

it('has no place for the end of a line in a day for paper', () => {
  expect(formatDateWhole('2026-11-22', 'el')).toBe('22\u00A0Νοεμβρίου\u00A02026');
});
