import { foldText } from './fold-text.ts';

/** Endings of inflection have seldom more letters. */
const longestEnding = 3;

/**
 * How well a title fits the words of a query, from 0 to 1: most when it has all of them and nothing else. `holds` says whether the
 * page has a word itself: where it has not, what looks like another form is another word.
 */
export function titleFit(title: string, words: readonly string[], holds: (word: string) => boolean = () => true): number {
  const own = foldText(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const fits = words.map((word) => {
    const folded = foldText(word);
    if (holds(word)) return Math.max(0, ...own.map((one) => wordFit(folded, one)));
    // Nobody goes on typing behind a final sigma.
    return word.endsWith('ς') ? 0 : Math.max(0, ...own.map((one) => beginningFit(folded, one)));
  });
  const found = fits.filter((fit) => fit > 0).length;
  if (found === 0) return 0;
  const share = fits.reduce((sum, fit) => sum + fit, 0) / words.length;
  return share * (0.5 + (0.5 * Math.min(found, own.length)) / own.length);
}

/** The same word; then another form of it or what may become it; then a word of the same beginning. */
function wordFit(typed: string, word: string): number {
  if (typed === word) return 1;
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
  if (long.startsWith(short)) {
    if (short.length < 3) return beginningFit(typed, word);
    return long.length - short.length <= longestEnding ? 0.9 : beginningFit(typed, word);
  }
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared > longestEnding && long.length - shared <= longestEnding ? 0.3 : 0;
}

/** What was typed may become this word. */
function beginningFit(typed: string, word: string): number {
  if (!word.startsWith(typed)) return 0;
  return typed.length < 3 ? 0.4 : 0.7;
}
