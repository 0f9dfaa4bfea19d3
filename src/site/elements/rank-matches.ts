import type { Ranked } from './merge-matches.ts';
import { titleFit } from './title-fit.ts';

/** What the index says of a page at once, before its words are loaded. */
export interface PageSummary {
  readonly kind: string;
  readonly title: string;
}

const weightOfTitle = 1.5;

/**
 * A cited work has many words in its title and is seldom what was looked for; a sheet to print has the title of a page that says
 * more.
 */
const handicaps: Readonly<Record<string, number>> = { reference: 0.5, handout: 1, brief: 1 };

/**
 * Ranks pages by their score, which says how much they speak of the words, and by how well their titles fit. Scores are damped:
 * parts of rare compounds get huge ones.
 */
export function rankMatches<Match extends Ranked>(
  matches: readonly Match[],
  words: readonly string[],
  pages: ReadonlyMap<string, PageSummary>,
): readonly Match[] {
  const best = Math.log1p(Math.max(0, ...matches.map(({ score }) => score)));
  if (best === 0) return matches;
  return matches
    .map((match) => {
      const { title = '', kind = '' } = pages.get(match.id) ?? {};
      const rank = Math.log1p(match.score) / best + weightOfTitle * titleFit(title, words) - (handicaps[kind] ?? 0);
      return { match, rank };
    })
    .sort((a, b) => b.rank - a.rank || b.match.score - a.match.score || (a.match.id < b.match.id ? -1 : 1))
    .map(({ match }) => match);
}
