import { startOfFile } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Every id fits the place of its file, and a principle's id begins with the code of its set. Two entries never share one. */
export const idsFit: Rule = ({ loaded, collector }) => {
  const { stakeholders } = loaded.edition.value;
  const seen = new Map<string, string>();
  for (const { file, front, place, locate } of loaded.sources) {
    const position = locate(['id']);
    const other = seen.get(front.id);
    if (other === undefined) seen.set(front.id, file);
    else collector.report('id-duplicate', file, position, { id: front.id, other });
    if (front.id !== place.id) collector.report('id-misplaced', file, position, { id: front.id, expected: place.id });
    if (place.kind !== 'principle' || place.set === undefined) continue;
    const stakeholder = Object.entries(stakeholders).find(([id]) => id === place.set)?.[1];
    if (stakeholder !== undefined && !new RegExp(`^${stakeholder.code}-\\d+$`).test(front.id)) {
      collector.report('id-misplaced', file, position, { id: front.id, expected: `${stakeholder.code}-1` });
    }
  }
  for (const { file, place } of loaded.sources) {
    if (place.kind !== 'set' || Object.hasOwn(stakeholders, place.id)) continue;
    collector.report('stakeholder-unknown', file, startOfFile, { value: place.id });
  }
};
