import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** What a trainer says to a slide stands in slides alone, so that nothing else can hand it to participants. */
export const notesForTrainers: Rule = ({ loaded, collector }) => {
  for (const { file, front, facts, linesBefore } of eachText(loaded)) {
    if (front.kind === 'slides') continue;
    for (const { skeleton, position } of facts.blocks) {
      if (!/\bNotes\(/.test(skeleton)) continue;
      collector.report('notes-misplaced', file, { line: position.line + linesBefore, column: position.column }, {});
    }
  }
};
