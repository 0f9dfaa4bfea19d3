import { createRequire } from 'node:module';
import english from './strings/en.json' with { type: 'json' };

/** The name of an interface word or sentence. */
export type StringKey = Extract<keyof typeof english, string>;

/** Values for the placeholders of a sentence; `count` also chooses the plural form. */
export type StringParams = Readonly<Record<string, string | number>>;

/** Gives interface words in one language. */
export type Translate = (key: StringKey, params?: StringParams) => string;

/** All names of interface words. */
export const stringKeys: readonly StringKey[] = Object.keys(english).filter(isStringKey);

/** Whether a text names an interface word. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(english, key);
}

/**
 * The interface in one language: the edition's own changes first, then the generator's words in that language, then
 * English. A value `{count, plural, one {…} other {…}}` chooses by the plural rules of the language; `{name}` is filled in.
 */
export function createTranslator(language: string, changes: Readonly<Record<string, string>> = {}): Translate {
  const words: Readonly<Record<string, string>> = { ...english, ...findStrings(language), ...changes };
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const show = (value: string | number): string => (typeof value === 'number' ? number.format(value) : value);
  return (key, params = {}) =>
    choosePlural(words[key] ?? english[key], params, plural).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : show(value);
    });
}

/** The generator's own words in a language, without a fallback; nothing when it has none. */
export function findStrings(language: string): Readonly<Record<string, string>> | undefined {
  const require = createRequire(import.meta.url);
  for (const tag of [language, language.split('-')[0] ?? language]) {
    try {
      const strings: Readonly<Record<string, string>> = require(`./strings/${tag}.json`);
      return strings;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  return undefined;
}

function choosePlural(text: string, params: StringParams, plural: Intl.PluralRules): string {
  const match = /^\{(\w+), plural, (.+)\}$/s.exec(text);
  if (match === null) return text;
  const [, name = '', forms = ''] = match;
  const choices = new Map([...forms.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, form = '', value = '']) => [form, value]));
  return choices.get(plural.select(Number(params[name] ?? 0))) ?? choices.get('other') ?? text;
}
