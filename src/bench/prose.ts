import { createNumberSequence } from './number-sequence.ts';
import { wordLists, type BenchLanguage } from './word-lists.ts';

/** Makes words, titles and sentences of one language; the same seed gives the same words. */
export interface Prose {
  /** So many words in a row, without a capital or a full stop. */
  words(count: number): string;
  /** So many words with a capital at the start: a heading or a table cell. */
  heading(count: number): string;
  /** A sentence of so many words; `inserted` stands in its middle and counts as none. */
  sentence(count: number, inserted?: string): string;
  /** Sentences of 8 to 16 words, so many words in all; what is inserted is spread over them. */
  paragraph(count: number, inserted?: readonly string[]): string;
}

/** One word in so many is rare: made of two common ones, so that the index holds as many different words as real text. */
const rareEvery = 14;

/** Words of a language in the order of a seed. */
export function createProse(language: BenchLanguage, seed: number): Prose {
  const list = wordLists[language];
  const next = createNumberSequence(seed);
  const frequent = (): string => list[Math.min(next(list.length), next(list.length))] ?? '';
  const anyWord = (): string => list[next(list.length)] ?? '';
  const word = (): string => (next(rareEvery) === 0 ? `${anyWord().slice(0, 4)}${anyWord().slice(-4)}` : frequent());
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const heading = (count: number): string => capitalise(words(count), language);

  const sentence = (count: number, inserted?: string): string => {
    const middle = count >> 1;
    const parts = [words(middle), ...(inserted === undefined ? [] : [inserted]), words(count - middle)];
    return `${capitalise(parts.join(' '), language)}.`;
  };
  const paragraph = (count: number, inserted: readonly string[] = []): string => {
    const sentences: string[] = [];
    for (let left = count; left > 0;) {
      const length = left < 24 ? left : 8 + next(9);
      sentences.push(sentence(length, inserted[sentences.length]));
      left -= length;
    }
    return sentences.join(' ');
  };
  return { words, heading, sentence, paragraph };
}

/** The title of a glossary term: two words of the language, another pair for each of the first forty. */
export function termTitle(language: BenchLanguage, index: number): string {
  const list = wordLists[language];
  return `${list[8 + (index % 40)] ?? ''} ${list[8 + ((index * 7 + 5) % 40)] ?? ''}`;
}

const capitalise = (text: string, language: BenchLanguage): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
