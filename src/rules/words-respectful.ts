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
  const holdsAny = new Map<string, RegExp>();
  for (const { file, front } of eachText(loaded)) {
    if (front.kind !== 'term') continue;
    const words = front.avoid.map((word) => ({ word, term: front.title, pattern: wholeWord([word]) }));
    avoided.set(languageOf(file), [...(avoided.get(languageOf(file)) ?? []), ...words]);
  }
  for (const [language, words] of avoided) holdsAny.set(language, wholeWord(words.map(({ word }) => word)));
  for (const { file, front, text, linesBefore, locate } of eachText(loaded)) {
    const words = avoided.get(languageOf(file)) ?? [];
    if (front.kind === 'term' || words.length === 0) continue;
    const written = { fields: listFrontWords(front), body: splitFrontMatter(text)?.body ?? text };
    // Few texts hold any, and it takes longer to see whether somebody is quoted.
    const any = holdsAny.get(languageOf(file));
    if (any === undefined || [...written.fields.map((field) => field.text), written.body].every((part) => part.search(any) < 0)) continue;
    const fields = written.fields.map(({ path, text: field }) => ({ path, masked: maskQuoted(field) }));
    const body = maskQuoted(written.body);
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

function wholeWord(words: readonly string[]): RegExp {
  const forms = words.map((word) => escapeStringRegexp(word).replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
