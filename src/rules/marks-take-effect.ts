import { splitFrontMatter } from '../body/parse-file.ts';
import { findEntry, findReference } from '../model/find-text.ts';
import { listFrontWords } from '../model/front-words.ts';
import { eachText } from './each-text.ts';
import { findIdleMarks, type IdleMark, type KnownNames } from './find-idle-marks.ts';
import type { Rule } from './rule.ts';

/** Headings, points of lists, citations and links are written so that they become such, and are not shown as they stand. */
export const marksTakeEffect: Rule = ({ loaded, edition, collector }) => {
  const known: KnownNames = {
    isReference: (key) => findReference(edition, key) !== undefined,
    isEntry: (id) => findEntry(edition, id) !== undefined,
  };
  for (const { file, front, text, linesBefore, locate } of eachText(loaded)) {
    const body = splitFrontMatter(text)?.body ?? text;
    for (const { type, found, offset } of findIdleMarks(body, known)) {
      const before = body.slice(0, offset).split('\n');
      const position = { line: linesBefore + before.length, column: (before.at(-1) ?? '').length + 1 };
      collector.report('mark-without-effect', file, position, { type, found });
    }
    for (const { path, text: words } of listFrontWords(front)) {
      for (const { type, found } of findIdleMarks(words, known)) {
        if (isInline(type)) collector.report('mark-without-effect', file, locate(path), { type, found });
      }
    }
  }
};

/** Front matter holds sentences, which neither headings nor lists belong in. */
const isInline = (type: IdleMark['type']): boolean => type === 'citation' || type === 'link';
