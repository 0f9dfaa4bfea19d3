import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/i18n/strings';
const languages = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
const read = (language: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'));
const english = read('en');

/** Words that are the same in both languages: names, signs, abbreviations. */
const same: Readonly<Record<string, readonly string[]>> = {
  el: [],
};

/** The names in a message, each once, and whether it chooses between plural forms. */
const namesIn = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

/** The keys of one list that another lacks. */
const without = (list: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(list).filter((key) => !Object.hasOwn(other, key));

describe.each(languages)('the interface words of %s', (language) => {
  const words = read(language);

  it('have the keys of the English ones and no others', () => {
    expect({ missing: without(english, words), unknown: without(words, english) }).toEqual({ missing: [], unknown: [] });
  });

  it('fill in the same names', () => {
    const different = Object.keys(words).filter((key) => namesIn(words[key] ?? '').join() !== namesIn(english[key] ?? '').join());
    expect(different).toEqual([]);
  });

  it('have every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = Object.entries(words).filter(([, message]) => message.includes(', plural, '));
    const formsOf = (message: string): readonly string[] =>
      [...message.matchAll(/(\w+) \{/g)].map(([, form = '']) => form).filter((form) => form !== 'plural');
    expect(plurals.filter(([, message]) => needed.some((form) => !formsOf(message).includes(form))).map(([key]) => key)).toEqual([]);
  });

  it('hold no exclamation mark, no straight quotation mark and no blank at either end', () => {
    expect(
      Object.entries(words)
        .filter(([, message]) => /!|"|^\s|\s$|^$/.test(message))
        .map(([key]) => key),
    ).toEqual([]);
  });

  // English is what the others are compared with.
  if (language !== 'en') {
    it('are not left in English', () => {
      const allowed = same[language] ?? [];
      const hasWords = (message: string): boolean => /\p{L}/u.test(message.replace(/\{\w+\}/g, ''));
      const left = Object.entries(words).filter(
        ([key, message]) => message === english[key] && hasWords(message) && !allowed.includes(key),
      );
      expect(left.map(([key]) => key)).toEqual([]);
    });
  }
});
