import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';

/** The words of the index in one language. */
export interface Vocabulary {
  /** Words that may be suggested, those of most pages first. */
  readonly common: readonly string[];
  /** Words of one page only: they are no mistakes, but nobody is led to them. */
  readonly rare: readonly string[];
}

/** What is known of a word that someone typed. */
export type WordReading =
  /** The index has it, or a word that begins with it or stems like it. */
  | { readonly type: 'known'; readonly typed: string }
  /** The index has it with other accents or letters that a keyboard may lack: nothing to speak about. */
  | { readonly type: 'variant'; readonly typed: string; readonly word: string }
  | { readonly type: 'corrected'; readonly typed: string; readonly word: string }
  /** Nothing like it is in the index. */
  | { readonly type: 'unknown'; readonly typed: string };

/** Reads the words of a query against a vocabulary. */
export interface Speller {
  read(word: string): WordReading;
  /** Whether a word is among those that stand on most pages and tell little: the first of the vocabulary. */
  isCommonplace(word: string): boolean;
  /** Whether a word makes a question, whatever the question is about. */
  isSmall(word: string): boolean;
}

/** In most languages about so many words hold sentences together and say nothing; fewer where the whole vocabulary is small. */
const commonplaceWords = 24;
const commonplaceShare = 1 / 60;

/** A word that shares so many letters with a known one is of its family, however it ends: `stigmatised`, where there is `stigma`. */
const enoughShared = 6;

/** The vocabulary has no shorter words. */
const shortest = 3;

/** A speller over a vocabulary. `smallWords` are those of the language that say nothing, with spaces between them. */
export function createSpeller({ common, rare }: Vocabulary, smallWords: string): Speller {
  const surfaces = new Map<string, string>();
  for (const word of [...common, ...rare]) {
    const folded = foldText(word);
    if (!surfaces.has(folded)) surfaces.set(folded, word);
  }
  const sorted = [...surfaces.keys()].sort();
  const candidates = common.map((word) => ({ word, folded: foldText(word) }));
  const commonplace = new Set(
    candidates.slice(0, Math.min(commonplaceWords, Math.floor(candidates.length * commonplaceShare))).map(({ folded }) => folded),
  );
  const all = new Set([...common, ...rare]);
  const small = new Set(foldText(smallWords).split(' '));

  const read = (typed: string): WordReading => {
    const word = typed.toLowerCase().normalize('NFC');
    const folded = foldText(word);
    if (all.has(word) || small.has(folded) || word.length < shortest || !/^[\p{L}\p{M}]+$/u.test(word)) return { type: 'known', typed };
    const surface = surfaces.get(folded);
    if (surface !== undefined) return { type: 'variant', typed, word: surface };
    const shared = longestSharedPrefix(folded, sorted);
    if (shared === folded.length) return { type: 'known', typed };
    const nearest = findNearest(folded, candidates);
    if (nearest !== undefined) return { type: 'corrected', typed, word: nearest };
    return { type: shared >= Math.min(enoughShared, Math.max(3, folded.length * 0.6)) ? 'known' : 'unknown', typed };
  };
  return { read, isCommonplace: (word) => commonplace.has(foldText(word)), isSmall: (word) => small.has(foldText(word)) };
}

/** Short words lie near to many others; they get no leeway, or one slip. */
function leewayOf(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

function findNearest(typed: string, candidates: readonly { readonly word: string; readonly folded: string }[]): string | undefined {
  const limit = leewayOf(typed.length);
  const letters = sortLetters(typed);
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const { word, folded } of candidates) {
    const distance = editDistance(typed, folded, limit);
    if (distance > limit) continue;
    // Among equally near words, first letters are seldom wrong, and swapped letters are the commonest slip. Earlier words win ties.
    const cost = distance + (folded[0] === typed[0] ? 0 : 0.5) - (sortLetters(folded) === letters ? 0.25 : 0);
    if (best === undefined || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/** How many letters at its start a word shares with any of the sorted words: its neighbours in the order share most. */
function longestSharedPrefix(word: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return Math.max(sharedPrefix(word, sorted[low] ?? ''), sharedPrefix(word, sorted[low - 1] ?? ''));
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
