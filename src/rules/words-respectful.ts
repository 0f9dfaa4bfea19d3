import escapeStringRegexp from 'escape-string-regexp';
import { splitFrontMatter } from '../body/parse-file.ts';
import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** No text uses a word that its language's glossary asks to avoid; the glossary itself may name it. */
export const wordsRespectful: Rule = ({ loaded, edition, collector }) => {
  const avoided = new Map<string, { readonly word: string; readonly term: string; readonly pattern: RegExp }[]>();
  for (const text of eachText(loaded)) {
    if (text.front.kind !== 'term') continue;
    const language = text.file.split('/', 1)[0] ?? '';
    const words = text.front.avoid.map((word) => ({ word, term: text.front.title, pattern: wholeWord(word) }));
    avoided.set(language, [...(avoided.get(language) ?? []), ...words]);
  }
  for (const { file, front, text, linesBefore } of eachText(loaded)) {
    if (front.kind === 'term') continue;
    const language = file.split('/', 1)[0] ?? edition.sourceLanguage;
    for (const { word, term, pattern } of avoided.get(language) ?? []) {
      const body = splitFrontMatter(text)?.body ?? text;
      const match = pattern.exec(body);
      if (match === null) continue;
      const before = body.slice(0, match.index).split('\n');
      const position = { line: linesBefore + before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      collector.report('word-avoided', file, position, { word, term });
    }
  }
};

const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escapeStringRegexp(word)}(?![\\p{L}\\p{N}])`, 'iu');
