import type { HeldWords } from './held-words.ts';
import type { Ranked } from './merge-matches.ts';
import { titleFit } from './title-fit.ts';

/** What the index says of a page at once, before its words are loaded. */
export interface PageSummary {
  readonly kind: string;
  /** Its title, then other words for the same. */
  readonly names: readonly string[];
}

const weightOfTitle = 1.5;

/** As much as the highest score: a page without the words does not come before one that has them. */
const weightOfLack = 1;

/** Fewer letters are often the beginning of a word that somebody is still typing. */
const fewestOfWord = 4;

/**
 * A cited work has many words in its title and is seldom what was looked for; a sheet to print has the title of a page that says
 * more, and so have the lists of who has to act.
 */
const handicaps: Readonly<Record<string, number>> = { reference: 0.5, handout: 1, brief: 1, actor: 0.3, theme: 0.3 };

/**
 * Ranks pages by their score, which says how much they speak of the words, by how well their titles fit, and by whether they have
 * the words themselves. Scores are damped: parts of rare compounds get huge ones. Pages with none of the words come last, or not at
 * all where they are the most.
 */
export function rankMatches<Match extends Ranked>(
  matches: readonly Match[],
  words: readonly string[],
  pages: ReadonlyMap<string, PageSummary>,
  held: HeldWords,
): readonly Match[] {
  const best = Math.log1p(Math.max(0, ...matches.map(({ score }) => score)));
  if (best === 0) return matches;
  return matches
    .map((match) => {
      const { names = [], kind = '' } = pages.get(match.id) ?? {};
      const fit = Math.max(0, ...names.map((name) => titleFit(name, words, (word) => held.holds(match.id, word))));
      const lack = held.lackOf(match.id, words);
      const rank = Math.log1p(match.score) / best + weightOfTitle * fit - weightOfLack * lack - (handicaps[kind] ?? 0);
      return { match, rank, isOther: lack === 1 && fit === 0 };
    })
    .filter(({ isOther }, _, all) => !isOther || !isOtherWord(all, words))
    .sort((a, b) => b.rank - a.rank || b.match.score - a.match.score || (a.match.id < b.match.id ? -1 : 1))
    .map(({ match }) => match);
}

/** A word that only begins like that of the query, and stands on more pages than it, is not another form of it: `policy`, for `police`. */
function isOtherWord(pages: readonly { readonly isOther: boolean }[], words: readonly string[]): boolean {
  const others = pages.filter(({ isOther }) => isOther).length;
  return others * 2 > pages.length && words.every((word) => word.length >= fewestOfWord);
}
