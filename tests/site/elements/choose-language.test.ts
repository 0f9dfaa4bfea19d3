import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/site/elements/choose-language.ts';

it.each([
  ['the language chosen before', ['en', 'el'], 'el', ['en'], 'el'],
  ['the first of the browser that the edition has', ['en', 'el'], undefined, ['ja', 'el', 'en'], 'el'],
  ['a language without its region', ['en', 'pt'], undefined, ['pt-BR'], 'pt'],
  ['a region that the edition names', ['pt', 'pt-BR'], undefined, ['pt-br'], 'pt-BR'],
  ['a region for a language alone', ['en', 'pt-BR'], undefined, ['pt'], 'pt-BR'],
  ['the browser when the language chosen before is gone', ['en', 'el'], 'fr', ['el'], 'el'],
])('chooses %s', (_, available, chosen, preferred, expected) => {
  expect(chooseLanguage(available, chosen, preferred)).toBe(expected);
});

it('chooses nothing when the edition has none of the languages', () => {
  expect(chooseLanguage(['en', 'el'], undefined, ['ja'])).toBeUndefined();
});

it('does not take one language for another that begins alike', () => {
  expect(chooseLanguage(['en', 'fil'], undefined, ['fi'])).toBeUndefined();
});
