import escapeStringRegexp from 'escape-string-regexp';
import { splitFrontMatter } from '../body/parse-file.ts';
import { listFrontWords } from '../model/front-words.ts';
import { eachText } from './each-text.ts';
import { maskQuoted } from './mask-quoted.ts';
import type { Rule } from './rule.ts';

interface AvoidedWord {
  readonly word: string;
  /** The title of the glossary term to use instead. */
  readonly term: string;
  readonly pattern: RegExp;
}

/**
 * No text uses a word that its language's glossary asks to avoid. The glossary itself may name it, and anybody may quote
 * it or speak of it in quotation marks.
 */
export const wordsRespectful: Rule = ({ loaded, collector }) => {
  const avoided = new Map<string, readonly AvoidedWord[]>();
  for (const { file, front } of eachText(loaded)) {
    if (front.kind !== 'term') continue;
    const words = front.avoid.map((word) => ({ word, term: front.title, pattern: wholeWord(word) }));
    avoided.set(languageOf(file), [...(avoided.get(languageOf(file)) ?? []), ...words]);
  }
  for (const { file, front, text, linesBefore, locate } of eachText(loaded)) {
    const words = avoided.get(languageOf(file)) ?? [];
    if (front.kind === 'term' || words.length === 0) continue;
    const fields = listFrontWords(front).map(({ path, text: field }) => ({ path, masked: maskQuoted(field) }));
    const body = maskQuoted(splitFrontMatter(text)?.body ?? text);
    for (const { word, term, pattern } of words) {
      for (const { path, masked } of fields) {
        if (masked.search(pattern) >= 0) collector.report('word-avoided', file, locate(path), { word, term });
      }
      for (const { index } of body.matchAll(pattern)) {
        const before = body.slice(0, index).split('\n');
        const position = { line: linesBefore + before.length, column: (before.at(-1) ?? '').length + 1 };
        collector.report('word-avoided', file, position, { word, term });
      }
    }
  }
};

const languageOf = (file: string): string => file.split('/', 1)[0] ?? '';

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeStringRegexp(word).replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
