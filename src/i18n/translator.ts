import { createRequire } from 'node:module';
import { formatMessage, type MessageParams } from './format-message.ts';
import { oncePerLanguage } from './once-per-language.ts';
import english from './strings/en.json' with { type: 'json' };

/** The name of an interface word or sentence. */
export type StringKey = Extract<keyof typeof english, string>;

/** Gives interface words in one language. */
export type Translate = (key: StringKey, params?: MessageParams) => string;

/** All names of interface words. */
export const stringKeys: readonly StringKey[] = Object.keys(english).filter(isStringKey);

/** Whether a text names an interface word. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(english, key);
}

/**
 * The interface in one language: the edition's own changes first, then the generator's words in that language, then
 * English. See `formatMessage` for how a sentence is filled in.
 */
export function createTranslator(language: string, changes: Readonly<Record<string, string>> = {}): Translate {
  const getMessage = createMessages(language, changes);
  return (key, params = {}) => formatMessage(getMessage(key), params, language);
}

/** The messages behind a translator, before anything is filled in: for scripts that fill them in in the browser. */
export function createMessages(language: string, changes: Readonly<Record<string, string>> = {}): (key: StringKey) => string {
  const own = findStrings(language) ?? {};
  return (key) => changes[key] ?? own[key] ?? english[key];
}

/** A message in this very language, without the English one behind it; `key` need not be that of an interface word. */
export function findOwnMessage(key: string, language: string, changes: Readonly<Record<string, string>> = {}): string | undefined {
  return isStringKey(key) ? (changes[key] ?? findStrings(language)?.[key]) : undefined;
}

/** The generator's own words in a language, without a fallback; nothing when it has none. */
export const findStrings = oncePerLanguage((language): Readonly<Record<string, string>> | undefined => {
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
});
