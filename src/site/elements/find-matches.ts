import { mergeMatches } from './merge-matches.ts';
import type { PagefindMatch } from './pagefind.ts';
import { rankMatches } from './rank-matches.ts';
import { readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { splitWords } from './split-words.ts';

/** What a search came to. */
export interface Findings {
  readonly matches: readonly PagefindMatch[];
  /** Whether a page has all the words, pages have only some of them, or there is none. */
  readonly scope: 'all-words' | 'some-words' | 'nothing';
  /** The corrected query that was searched for in place of what was typed. */
  readonly spelling?: string | undefined;
  /** Words that no page has anything like; they were left out. */
  readonly unknown: readonly string[];
}

/** Fewer pages than this with all words, and pages with some of them are given as well. */
const enough = 5;

/**
 * Searches as a patient librarian would: slips of the pen are corrected, words that stand nowhere are left out, and where hardly a
 * page has all words, those with most of them are given. `literal` searches for exactly what was typed.
 */
export async function findMatches(index: SearchIndex, query: string, literal = false): Promise<Findings> {
  if (literal) {
    const matches = rankMatches(await index.search(query), splitWords(query), await index.getPages());
    return { matches, scope: matches.length > 0 ? 'all-words' : 'nothing', unknown: [] };
  }
  const { text, corrected, unknown, telling, titled } = readQuery(query, await index.getSpeller());
  const told = { spelling: corrected ? text : undefined, unknown };
  if (text === '') return { matches: [], scope: 'nothing', ...told };
  const strict = await index.search(text);
  const found = strict.length < enough && text.includes(' ') ? await addPartial(index, strict, telling) : strict;
  const matches = rankMatches(found, titled, await index.getPages());
  if (matches.length === 0) return { matches, scope: 'nothing', ...told };
  return { matches, scope: strict.length === 0 || unknown.length > 0 ? 'some-words' : 'all-words', ...told };
}

/** Ranks pages with any of the words; those of the strict search keep the match that marks all words. */
async function addPartial(
  index: SearchIndex,
  strict: readonly PagefindMatch[],
  words: readonly string[],
): Promise<readonly PagefindMatch[]> {
  const full = new Map(strict.map((match) => [match.id, match]));
  const merged = mergeMatches(await Promise.all(words.map((word) => index.search(word)))).map((match) => ({
    ...(full.get(match.id) ?? match),
    score: match.score,
  }));
  const shown = new Set(merged.map(({ id }) => id));
  return [...merged, ...strict.filter(({ id }) => !shown.has(id))];
}
