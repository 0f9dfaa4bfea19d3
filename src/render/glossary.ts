import escapeStringRegexp from 'escape-string-regexp';
import { listEntries } from '../model/find-text.ts';
import { noteAs, oncePerName } from '../model/reads.ts';
import type { Edition } from '../model/types.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';

/** A term as it stands in a text. */
export interface TermPlace {
  readonly id: EntryId;
  readonly index: number;
  readonly length: number;
}

/** Finds glossary terms of one language in running text. */
export interface Glossary {
  /** Terms in a text with their places, in order, never overlapping; longer forms win. A word in the name of an organisation is none. */
  find(text: string): readonly TermPlace[];
}

/** The glossary of a language: only terms that have words in it. Made once; it is noted to be read as a whole. */
export const getGlossary = (edition: Edition, language: LanguageTag): Glossary =>
  noteAs(`glossary ${language}`, () => glossaryOf(edition, language));

/** What tells whether the glossary of a language is as it was. */
export const stateOfGlossary = (edition: Edition, language: LanguageTag): string =>
  JSON.stringify(listForms(edition, language).map(({ id, forms }) => [id, forms]));

/** The terms of a language with all forms in which they stand in texts. */
const listForms = (edition: Edition, language: LanguageTag): readonly { readonly id: EntryId; readonly forms: readonly string[] }[] =>
  listEntries(edition, 'term').flatMap(({ id, texts }) => {
    const text = texts.get(language);
    return text === undefined ? [] : [{ id, forms: [text.title, ...text.variants] }];
  });

const glossaryOf = oncePerName((edition: Edition, language: LanguageTag): Glossary => {
  const forms = new Map<string, EntryId>();
  for (const { id, forms: own } of listForms(edition, language)) {
    for (const form of own) forms.set(isShortForm(form) ? form : form.toLocaleLowerCase(language), id);
  }
  if (forms.size === 0) return { find: () => none };
  const { partners, others } = edition.organisations;
  const names = [...partners, ...others].flatMap(({ name, native_name: nativeName = name }) => [name, nativeName]);
  const alternatives = [...new Set([...forms.keys(), ...names])]
    .sort((a, b) => b.length - a.length)
    .map((form) => escapeStringRegexp(form).replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|-\\p{N})`, 'giu');
  // Pages, books and the list of uses ask for the same texts.
  const known = new Map<string, readonly TermPlace[]>();
  return {
    find(text) {
      const places = known.get(text) ?? findIn(text);
      known.set(text, places);
      return places;
    },
  };

  function findIn(text: string): readonly TermPlace[] {
    const found: TermPlace[] = [];
    // Not matchAll, which copies the long pattern for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const plain = match[0].replace(/\s+/g, ' ');
      const id = forms.get(plain) ?? forms.get(plain.toLocaleLowerCase(language));
      if (id !== undefined) found.push({ id, index: match.index, length: match[0].length });
    }
    return found.length === 0 ? none : found;
  }
});

const none: readonly TermPlace[] = [];

/** Short forms such as CSO, NGO or FRAMES are matched to the letter, so that the word `frames` is no model. */
export function isShortForm(form: string): boolean {
  return /^[\p{Lu}\p{N}/]+s?$/u.test(form);
}
