import type { Position } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { findReference } from '../model/find-text.ts';
import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** Every citation names a reference of references.yaml. */
export const citationsKnown: Rule = ({ loaded, edition, collector }) => {
  const check = (file: string, key: string, locate: () => Position): void => {
    if (findReference(edition, key) !== undefined) return;
    collector.report('citation-unknown', file, locate(), { value: key, suggestion: suggest(key, edition.references.keys()) });
  };
  for (const { file, facts, inlineFacts, linesBefore, locate } of eachText(loaded)) {
    for (const { key, position } of facts.citations)
      check(file, key, () => ({ line: position.line + linesBefore, column: position.column }));
    for (const [path, { citations }] of Object.entries(inlineFacts)) {
      for (const { key } of citations) check(file, key, () => locate(path.split('.')));
    }
  }
};
