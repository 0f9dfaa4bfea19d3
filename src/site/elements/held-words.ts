import type { PagefindMatch } from './pagefind.ts';

/** Which pages have which words of a query themselves, not just words that begin like them. */
export interface HeldWords {
  /** Whether a page has a word; every page has a word that no page has, which may be the beginning of one. */
  holds(page: string, word: string): boolean;
  /** How much of what the words tell together a page lacks, from 0 to 1: words of few pages tell most. */
  lackOf(page: string, words: readonly string[]): number;
  /** Whether a word of a page is a form of any of the words: forms of a word stand on the same pages to the index. */
  isForm(word: string): Promise<boolean>;
}

/**
 * Asks for the pages of each word. The index finds `policy` for `police`, since the stem of one begins like that of the other.
 * `count` is the number of all pages.
 */
export async function findHeldWords(
  index: { searchWord(word: string): Promise<readonly Pick<PagefindMatch, 'id'>[]> },
  words: readonly string[],
  count: number,
): Promise<HeldWords> {
  const holders = new Map<string, ReadonlySet<string>>();
  const asked = new Set(words);
  for (const word of asked) {
    const found = await index.searchWord(word);
    if (found.length > 0) holders.set(word, new Set(found.map(({ id }) => id)));
  }
  const formsKnown = new Map<string, Promise<boolean>>();
  const askForm = async (word: string): Promise<boolean> => {
    const found = await index.searchWord(word);
    return [...holders.values()].some((ids) => ids.size === found.length && found.every(({ id }) => ids.has(id)));
  };
  const holds = (page: string, word: string): boolean => holders.get(word)?.has(page) ?? true;
  const weightOf = (word: string): number => Math.log1p(count / (holders.get(word)?.size ?? count));
  const sum = (some: readonly string[]): number => some.reduce((total, word) => total + weightOf(word), 0);
  return {
    holds,
    isForm(word) {
      // A word that nothing is known of may become this one.
      if (holders.size < asked.size) return Promise.resolve(true);
      const known = formsKnown.get(word) ?? askForm(word);
      formsKnown.set(word, known);
      return known;
    },
    lackOf(page, some) {
      const lacking = some.filter((word) => !holds(page, word));
      return lacking.length === 0 ? 0 : sum(lacking) / sum(some);
    },
  };
}
