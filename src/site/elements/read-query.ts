import type { Speller } from './speller.ts';
import { splitWords } from './split-words.ts';

/** A query as it is searched for. */
export interface QueryReading {
  /** The query with corrected words, without unknown ones; empty when nothing is left. */
  readonly text: string;
  /** What of it pages should have: all but small words, if there are others. */
  readonly asked: string;
  /** Whether a correction changed what the reader typed. */
  readonly corrected: boolean;
  /** Words that no page has anything like. */
  readonly unknown: readonly string[];
  /** The words that say most, at most six, for a search that one of them is enough for. */
  readonly telling: readonly string[];
  /** The words that a title should have: those that say something, and what may still become such a word. */
  readonly titled: readonly string[];
}

/** Each further word loads a part of the index. */
const mostTelling = 6;

/** Reads a query against the words of the index. A query in quotation marks is left as it is. */
export function readQuery(query: string, speller: Speller): QueryReading {
  const text = joinCode(query.trim().replace(/\s+/g, ' '));
  if (/^".+"$/.test(text)) return { text, corrected: false, unknown: [], telling: [], titled: splitWords(text), asked: text };
  const readings = splitWords(text).map((word) => speller.read(word));
  const kept = readings.flatMap((reading) => {
    if (reading.type === 'unknown') return [];
    return [reading.type === 'known' ? reading.typed : reading.word];
  });
  const large = kept.filter((word) => !speller.isSmall(word));
  const asked = large.length > 0 ? large : kept;
  const saying = asked.filter((word) => !speller.isCommonplace(word));
  const telling = saying.filter((word) => word.length > 2);
  return {
    text: kept.join(' '),
    asked: asked.join(' '),
    corrected: readings.some(({ type }) => type === 'corrected'),
    unknown: readings.filter(({ type }) => type === 'unknown').map(({ typed }) => typed),
    telling: [...new Set(telling.length > 0 ? telling : asked)].slice(0, mostTelling),
    titled: saying.length > 0 ? saying.filter((word, index) => word.length > 2 || index === saying.length - 1) : asked,
  };
}

/** `ba 4` and `ba4` name the entry `BA-4`, in Greek letters, too. */
function joinCode(text: string): string {
  const [, letters, number] = /^(\p{L}{1,3})[\s-]*(\d+)$/u.exec(text) ?? [];
  if (letters === undefined || number === undefined) return text;
  const latin = letters.replace(/[Α-Ωα-ω]/g, (letter) => latinKeys[letter.toLowerCase()] ?? letter);
  return `${latin}-${number}`;
}

/** Codes are in Latin letters. In Greek ones people type those that look the same, and else the key at the same place. */
const latinKeys: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx γg δd θu λl ξj πp σs φf ψc ωv'.split(' '), ([greek = '', latin = '']) => [
    greek,
    latin,
  ]),
);
