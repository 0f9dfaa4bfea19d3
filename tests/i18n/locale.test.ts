import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/i18n/locale.ts';

describe('localeOf', () => {
  it.each([
    ['en', 'ltr', 'English'],
    ['el', 'ltr', 'Ελληνικά'],
    ['he', 'rtl', 'עברית'],
    ['ar', 'rtl', 'العربية'],
    ['lt', 'ltr', 'Lietuvių'],
    ['pt-BR', 'ltr', 'Português (Brasil)'],
  ])('knows that %s is written %s and calls itself %s', (tag, direction, autonym) => {
    expect(localeOf(tag)).toEqual({ tag, direction, autonym });
  });

  it('calls a language that nobody knows by its tag', () => {
    expect(localeOf('qaa').autonym).toBe('Qaa');
  });
});
