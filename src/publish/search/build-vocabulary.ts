/** The words of a page that a vocabulary is made from. */
export interface PageWords {
  readonly title: string;
  readonly content: string;
  /** What finds the page and stands nowhere on it. */
  readonly words?: string;
}

/** The words of one language, in small letters; the browser chooses spelling suggestions from them. */
export interface Vocabulary {
  /** Words on two pages or more, or in a title: those of most pages first, then by code point. */
  readonly common: readonly string[];
  /** Words of one page alone, often names or slips, and words to avoid: they are known, but never suggested for their neighbours. */
  readonly rare: readonly string[];
}

/** Gathers the words of pages. */
export interface VocabularyBuilder {
  add(page: PageWords): void;
  build(): Vocabulary;
}

/** Words of one or two letters lie too near to everything. */
const wordPattern = /[\p{L}\p{M}]{3,}/gu;

/** Begins a vocabulary of a language (BCP 47). */
export function createVocabularyBuilder(language: string): VocabularyBuilder {
  const pages = new Map<string, number>();
  const inTitles = new Set<string>();
  return {
    add({ title, content, words = '' }) {
      for (const word of listWords(words, language)) if (!pages.has(word)) pages.set(word, 0);
      for (const word of listWords(title, language)) inTitles.add(word);
      for (const word of new Set(listWords(`${title} ${content}`, language))) pages.set(word, (pages.get(word) ?? 0) + 1);
    },
    build() {
      const sorted = [...pages].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
      const isCommon = ([word, count]: readonly [string, number]): boolean => count >= 2 || inTitles.has(word);
      return {
        common: sorted.filter((item) => isCommon(item)).map(([word]) => word),
        rare: sorted.filter((item) => !isCommon(item)).map(([word]) => word),
      };
    },
  };
}

function listWords(text: string, language: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase(language).match(wordPattern) ?? [];
}
