import { findHeldWords, type HeldWords } from './held-words.ts';
import { mergeMatches } from './merge-matches.ts';
import type { PagefindMatch } from './pagefind.ts';
import { rankMatches } from './rank-matches.ts';
import { readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Speller } from './speller.ts';
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
  /** Whether what the index marks in an excerpt is a word that was searched for. */
  isHit(marked: string): Promise<boolean>;
}

/** Fewer pages than this with all words, and pages with some of them are given as well. */
const enough = 5;

/**
 * Searches as a patient librarian would: slips of the pen are corrected, words that stand nowhere are left out, and where hardly a
 * page has all words, those with most of them are given. `literal` searches for exactly what was typed.
 */
export async function findMatches(index: SearchIndex, query: string, literal = false): Promise<Findings> {
  if (literal) {
    const [found, pages] = await Promise.all([index.search(query), index.getPages()]);
    const words = splitWords(query);
    const held = await findHeldWords(index, words, pages.size);
    const matches = rankMatches(found, words, pages, held);
    return { matches, scope: matches.length > 0 ? 'all-words' : 'nothing', unknown: [], isHit: (marked) => hasForm(held, marked) };
  }
  const { text, asked, corrected, unknown, telling, titled } = readQuery(query, await knowForms(index, query));
  const told = { spelling: corrected ? text : undefined, unknown };
  if (text === '') return { matches: [], scope: 'nothing', ...told, isHit: () => Promise.resolve(false) };
  const [strict, pages] = await Promise.all([index.search(asked), index.getPages()]);
  const held = await findHeldWords(index, splitWords(asked), pages.size);
  const whole = strict.filter(({ id }) => held.lackOf(id, titled) === 0);
  const found = whole.length < enough && asked.includes(' ') ? await addPartial(index, held, strict, telling) : strict;
  const matches = rankMatches(found, titled, pages, held);
  const scope = matches.length === 0 ? 'nothing' : strict.length === 0 || unknown.length > 0 ? 'some-words' : 'all-words';
  return { matches, scope, ...told, isHit: (marked) => hasForm(held, marked) };
}

/** Whether any word of a text is one of those searched for; the index marks all of `peer-led`, and neighbours as one. */
async function hasForm(held: HeldWords, text: string): Promise<boolean> {
  for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) if (await held.isForm(word)) return true;
  return false;
}

/** A speller that leaves a word as it is when the index has another form of it: `academies` where it has `academy`. */
async function knowForms(index: SearchIndex, query: string): Promise<Speller> {
  const speller = await index.getSpeller();
  const doubtful = splitWords(query).filter((word) => ['corrected', 'unknown'].includes(speller.read(word).type));
  const known = new Set<string>();
  for (const word of doubtful) if ((await index.searchWord(word)).length > 0) known.add(word);
  return { ...speller, read: (word) => (known.has(word) ? { type: 'known', typed: word } : speller.read(word)) };
}

/** Ranks pages with any of the words; those of the strict search keep the match that marks all words. */
async function addPartial(
  index: SearchIndex,
  held: HeldWords,
  strict: readonly PagefindMatch[],
  words: readonly string[],
): Promise<readonly PagefindMatch[]> {
  const full = new Map(strict.map((match) => [match.id, match]));
  const lists = words.map(async (word) => (await index.search(word)).filter(({ id }) => held.holds(id, word)));
  const merged = mergeMatches(await Promise.all(lists)).map((match) => ({
    ...(full.get(match.id) ?? match),
    score: match.score,
  }));
  const shown = new Set(merged.map(({ id }) => id));
  return [...merged, ...strict.filter(({ id }) => !shown.has(id))];
}
