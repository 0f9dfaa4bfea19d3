import { localeOf } from '../i18n/locale.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';
import { walkOutline } from '../model/outline.ts';
import type { Edition, EditionWords, Entry, TextBase } from '../model/types.ts';
import type { Links } from '../render/links.ts';
import { renderText, type RenderedText } from '../render/render-text.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { classifyHeadings } from './classify-headings.ts';
import { createBookLinks, idPrefixOf, type BookPlace } from './rewrite-links.ts';

/** What all parts of a book are made with. */
export interface BookContext {
  readonly edition: Edition;
  readonly language: LanguageTag;
  readonly words: EditionWords;
  /** Interface words in the language of the book. */
  readonly t: Translate;
  readonly place: BookPlace;
  readonly links: Links;
  /** Whether an entry has a place in the outline, and so in the book. */
  readonly has: (id: EntryId) => boolean;
  /** Rank of the headings of parts: 1 in print, 2 where the title of the book is a heading above them. */
  readonly topRank: 1 | 2;
}

/** The context of one book. */
export function createBookContext(edition: Edition, language: LanguageTag, place: BookPlace, topRank: 1 | 2): BookContext {
  const inBook = new Set([...walkOutline(edition.outline)].map(([{ id }]) => id));
  const words = edition.words.get(language);
  if (words === undefined) throw new Error(`the edition has no words in ${language}`);
  const has = (id: EntryId): boolean => inBook.has(id);
  return {
    edition,
    language,
    words,
    t: createTranslator(language, edition.strings.get(language)),
    place,
    links: createBookLinks(edition, place, has),
    has,
    topRank,
  };
}

/** The language that a piece of the book speaks: labels between the paragraphs of a text go with the text. */
export interface Wording {
  readonly language: LanguageTag;
  readonly t: Translate;
}

/** The body of an entry, rendered for the book. */
export interface BookText extends Wording {
  readonly rendered: RenderedText;
}

/** Renders a text of an entry whose own heading has the rank given. Terms lead to the glossary of the book. */
export function renderForBook({ edition, language, links }: BookContext, entry: Entry, text: TextBase, rank: number): BookText {
  const target = { language, links, idPrefix: idPrefixOf(entry.id), rankShift: rank - 1, anchors: 'headings', terms: 'linked' } as const;
  const t = createTranslator(text.language, edition.strings.get(text.language));
  return { rendered: classifyHeadings(renderText(edition, entry, text, target), rank), language: text.language, t };
}

/** The attributes of words that may be in another language than those around them. */
export function inLanguageOf({ language }: { readonly language: LanguageTag }, around: LanguageTag): { lang?: string; dir?: string } {
  return language === around ? {} : { lang: language, dir: localeOf(language).direction };
}
