/** A page that a search found. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Pages that weigh less than this share of the best one have a word in passing. */
const leastShare = 0.1;

/**
 * The pages that have any of several words, from one list for each word, best first. A page counts the more, the more of the words
 * it has and the more they weigh in it. Each page comes with the match of its weightiest word, whose place is worth showing, and with its
 * whole weight as score.
 */
export function mergeMatches<Match extends Ranked>(lists: readonly (readonly Match[])[]): readonly Match[] {
  const pages = new Map<string, { match: Match; sum: number; words: number }>();
  for (const match of lists.flat()) {
    const page = pages.get(match.id);
    if (page === undefined) {
      pages.set(match.id, { match, sum: match.score, words: 1 });
      continue;
    }
    page.sum += match.score;
    page.words += 1;
    if (match.score > page.match.score) page.match = match;
  }
  const weighed = [...pages.values()]
    .map(({ match, sum, words }) => ({ match, weight: (sum * words) / lists.length }))
    .sort((a, b) => b.weight - a.weight || (a.match.id < b.match.id ? -1 : 1));
  const least = (weighed[0]?.weight ?? 0) * leastShare;
  return weighed.filter(({ weight }) => weight >= least).map(({ match, weight }) => ({ ...match, score: weight }));
}
