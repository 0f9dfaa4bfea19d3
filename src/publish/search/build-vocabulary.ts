/** The words of a page that a vocabulary is made from. */
export interface PageWords {
  readonly title: string;
  readonly content: string;
}

/** Gathers the words of pages, for the spelling suggestions of one language. */
export interface VocabularyBuilder {
  add(page: PageWords): void;
  /** The words in small letters, those of most pages first, then by the alphabet of Unicode. */
  list(): readonly string[];
}

/** Words of one or two letters are too near to everything to be suggested. */
const shortest = 3;

/**
 * A vocabulary of a language (BCP 47). It keeps words that stand on two pages or in a title: what stands on one page alone is
 * often a name or a slip of the pen, and would be suggested for its neighbours.
 */
export function createVocabularyBuilder(language: string): VocabularyBuilder {
  const pages = new Map<string, number>();
  const inTitles = new Set<string>();
  return {
    add({ title, content }) {
      for (const word of listWords(title, language)) inTitles.add(word);
      for (const word of new Set(listWords(content, language))) pages.set(word, (pages.get(word) ?? 0) + 1);
    },
    list() {
      const kept = new Map([...pages].filter(([word, count]) => count >= 2 || inTitles.has(word)));
      for (const word of inTitles) if (!kept.has(word)) kept.set(word, 1);
      return [...kept].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([word]) => word);
    },
  };
}

function listWords(text: string, language: string): readonly string[] {
  const words = text.normalize('NFC').toLocaleLowerCase(language).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => [...word].length >= shortest);
}
