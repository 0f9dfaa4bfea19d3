import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** Every entry has text; only a glossary term may do with its meaning alone. */
export const bodiesFilled: Rule = ({ loaded, collector }) => {
  for (const { file, front, facts, linesBefore } of eachText(loaded)) {
    if (front.kind === 'term' || facts.blocks.length > 0 || facts.problems.length > 0) continue;
    collector.report('body-empty', file, { line: linesBefore + 1, column: 1 }, { kind: front.kind });
  }
};
