import { expect, test } from 'vitest';
import { territoryLocale } from '../../src/i18n/territory-locale.ts';

test.each([
  ['el', 'el_GR'],
  ['he', 'he_IL'],
  ['en', 'en_GB'],
  ['en-US', 'en_US'],
  ['pt', 'pt_PT'],
  ['pt-BR', 'pt_BR'],
  ['sr-Latn', 'sr_RS'],
])('%s is %s', (tag, locale) => {
  expect(territoryLocale(tag)).toBe(locale);
});
