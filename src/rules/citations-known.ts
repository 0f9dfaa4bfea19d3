import { suggest } from '../diagnostics/suggest.ts';
import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';

/** Every citation names a reference of references.yaml. */
export const citationsKnown: Rule = ({ loaded, edition, collector }) => {
  const keys: ReadonlySet<string> = new Set(edition.references.keys());
  for (const { file, facts, inlineFacts, linesBefore, locate } of eachText(loaded)) {
    const found = [
      ...facts.citations.map(({ key, position }) => ({ key, position: { line: position.line + linesBefore, column: position.column } })),
      ...Object.entries(inlineFacts).flatMap(([path, { citations }]) => citations.map(({ key }) => ({ key, position: locate(path.split('.')) }))),
    ];
    for (const { key, position } of found) {
      if (!keys.has(key)) collector.report('citation-unknown', file, position, { value: key, suggestion: suggest(key, keys) });
    }
  }
};
