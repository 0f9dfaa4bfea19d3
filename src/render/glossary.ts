import escapeStringRegexp from 'escape-string-regexp';
import { listEntries } from '../model/find-text.ts';
import type { Edition, Term } from '../model/types.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';

/** Finds glossary terms of one language in running text. */
export interface Glossary {
  /** Terms in a text with their places, in order, never overlapping; longer forms win. */
  find(text: string): readonly { readonly id: EntryId; readonly index: number; readonly length: number }[];
}

const glossaries = new WeakMap<Edition, Map<LanguageTag, Glossary>>();

/** The glossary of a language: only terms that have words in it. Made once. */
export function getGlossary(edition: Edition, language: LanguageTag): Glossary {
  const known = glossaries.get(edition) ?? new Map<LanguageTag, Glossary>();
  glossaries.set(edition, known);
  const glossary = known.get(language) ?? createGlossary(listEntries(edition, 'term'), language);
  known.set(language, glossary);
  return glossary;
}

function createGlossary(terms: readonly Term[], language: LanguageTag): Glossary {
  const forms = new Map<string, EntryId>();
  for (const { id, texts } of terms) {
    const text = texts.get(language);
    if (text === undefined) continue;
    for (const form of [text.title, ...text.variants]) forms.set(isShortForm(form) ? form : form.toLocaleLowerCase(language), id);
  }
  if (forms.size === 0) return { find: () => [] };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patternOf([...forms.keys()])})(?![\\p{L}\\p{N}]|-\\p{N})`, 'giu');
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        const plain = words.replace(/\s+/g, ' ');
        const id = forms.get(plain) ?? forms.get(plain.toLocaleLowerCase(language));
        return id === undefined ? [] : [{ id, index, length: words.length }];
      }),
  };
}

/** Any of the forms, the longest that fits. Grouped by first letter, so that most places of a text are passed over at once. */
function patternOf(forms: readonly string[]): string {
  const byFirst = Map.groupBy(forms, (form) => firstLetter(form).toLowerCase());
  return [...byFirst]
    .map(([first, group]) => {
      const rests = group.toSorted((a, b) => b.length - a.length).map((form) => form.slice(firstLetter(form).length));
      return `${escapeStringRegexp(first)}(?:${rests.map((rest) => escapeStringRegexp(rest).replaceAll(' ', '\\s+')).join('|')})`;
    })
    .join('|');
}

const firstLetter = (form: string): string => String.fromCodePoint(form.codePointAt(0) ?? 0);

/** Short forms such as CSO, NGO or FRAMES are matched to the letter, so that the word `frames` is no model. */
function isShortForm(form: string): boolean {
  return /^[\p{Lu}\p{N}/]+s?$/u.test(form);
}
