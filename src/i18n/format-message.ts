import { oncePerLanguage } from './once-per-language.ts';

/** Values for the placeholders of a message; `count` also chooses the plural form. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Fills a message in. `{count, plural, one {…} other {…}}` chooses by the plural rules of the language (BCP 47), `{name}` takes a
 * value, numbers written as the language writes them. It runs in the browser as well.
 */
export function formatMessage(message: string, params: MessageParams, language: string): string {
  // Most are plain words.
  if (!message.includes('{')) return message;
  return choosePlural(message, params, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberFormat(language).format(value) : value;
  });
}

const numberFormat = oncePerLanguage((language) => new Intl.NumberFormat(language));
const pluralRules = oncePerLanguage((language) => new Intl.PluralRules(language));

/** A message that chooses between plural forms: the name that chooses, and all forms. */
export const pluralMessage = /^\{(\w+), plural, (.+)\}$/s;

/** One of the forms: its name in the plural rules of CLDR, and its words. */
export const pluralForm = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

function choosePlural(message: string, params: MessageParams, language: string): string {
  const match = pluralMessage.exec(message);
  if (match === null) return message;
  const [, name = '', forms = ''] = match;
  const choices = new Map([...forms.matchAll(pluralForm)].map(([, form = '', value = '']) => [form, value]));
  return choices.get(pluralRules(language).select(Number(params[name] ?? 0))) ?? choices.get('other') ?? message;
}
