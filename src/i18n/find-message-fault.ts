import { pluralForm, pluralMessage } from './format-message.ts';

/** What is wrong with a message that stands for another, such as a translation of it. */
export type MessageFault =
  | { readonly type: 'empty' }
  /** Braces around something that is never filled in; `found` with its braces. */
  | { readonly type: 'unknown-placeholder'; readonly found: string }
  /** `reason` as words behind ‘the plural forms’. */
  | { readonly type: 'plural'; readonly reason: string };

/** The names that plural rules give to forms. https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
const formNames = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The first fault of a message that takes the place of `original`. It may leave out what the original fills in, as a language
 * sometimes has to, and name nothing else: `formatMessage` would leave that as it stands.
 */
export function findMessageFault(message: string, original: string): MessageFault | undefined {
  if (message.trim() === '') return { type: 'empty' };
  const known = placeholdersOf(original);
  const plural = pluralMessage.exec(message);
  if (plural === null) {
    return /\{\s*\w+\s*,\s*plural\b/.test(message) ? { type: 'plural', reason: 'cannot be read' } : findUnknown(message, known);
  }
  const [, name = '', written = ''] = plural;
  if (!known.includes(`{${name}}`)) return { type: 'unknown-placeholder', found: `{${name}}` };
  const forms = [...written.matchAll(pluralForm)].map(([, form = '', value = '']) => ({ form, value }));
  if (written.replace(pluralForm, '').trim() !== '') return { type: 'plural', reason: 'cannot be read' };
  const strange = forms.find(({ form }) => !formNames.includes(form));
  if (strange !== undefined) {
    return { type: 'plural', reason: `name \`${strange.form}\`; the names are ${formNames.map((form) => `\`${form}\``).join(', ')}` };
  }
  if (!forms.some(({ form }) => form === 'other'))
    return { type: 'plural', reason: 'lack `other`, which stands for all numbers without a form' };
  if (forms.some(({ value }) => value.trim() === '')) return { type: 'plural', reason: 'hold one without words' };
  return forms.map(({ value }) => findUnknown(value, known)).find((fault) => fault !== undefined);
}

/** What a message fills in, with its braces, in the order of the text: `{count}`. */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => `{${name}}`))];
}

/** A brace that stands alone is never right, either: no message shows one to readers. */
function findUnknown(words: string, known: readonly string[]): MessageFault | undefined {
  const found = [...words.matchAll(/\{[^{}]*\}?|\}/g)].map(([placeholder]) => placeholder).find((each) => !known.includes(each));
  return found === undefined ? undefined : { type: 'unknown-placeholder', found };
}
