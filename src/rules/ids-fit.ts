import { suggest } from '../diagnostics/suggest.ts';
import type { Rule } from './rule.ts';

/** Every id fits the place of its file, a principle's id begins with the code of its set, and a set is that of a stakeholder. */
export const idsFit: Rule = ({ loaded, collector }) => {
  const { stakeholders } = loaded.edition.value;
  for (const { file, front, place, locate } of loaded.sources) {
    if (front.id !== place.id) collector.report('id-misplaced', file, locate(['id']), { id: front.id, expected: place.id });
    if (place.kind === 'set' && !Object.hasOwn(stakeholders, place.id)) {
      collector.report('stakeholder-unknown', file, locate(['id']), {
        value: place.id,
        suggestion: suggest(place.id, Object.keys(stakeholders)),
      });
    }
    // An id that is not that of its file is one fault, and its file's name tells what it should be.
    if (place.kind !== 'principle' || front.id !== place.id) continue;
    const stakeholder = Object.entries(stakeholders).find(([id]) => id === place.set)?.[1];
    if (stakeholder !== undefined && !new RegExp(`^${stakeholder.code}-\\d+$`).test(front.id)) {
      collector.report('id-misplaced', file, locate(['id']), { id: front.id, expected: `${stakeholder.code}-1` });
    }
  }
};
