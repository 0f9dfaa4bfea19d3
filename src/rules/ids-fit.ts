import { suggest } from '../diagnostics/suggest.ts';
import type { LoadedSource } from '../load/read-entry.ts';
import { renameAfterId } from './rename-after-id.ts';
import type { Rule } from './rule.ts';

/** Every id fits the place of its file, a principle's id begins with the code of its set, and a set is that of a stakeholder. */
export const idsFit: Rule = ({ loaded, collector }) => {
  const stakeholders = Object.entries(loaded.edition.value.stakeholders);
  for (const entry of loaded.sources) {
    const { file, front, place, locate } = entry;
    const code = place.kind === 'principle' ? stakeholders.find(([id]) => id === place.set)?.[1].code : undefined;
    if (front.id !== place.id) {
      const rename = isFileMisnamed(entry, code) ? renameAfterId(file, place.id, front.id) : undefined;
      collector.report('id-misplaced', file, locate(['id']), { id: front.id, expected: place.id, rename });
    }
    if (place.kind === 'set' && !stakeholders.some(([id]) => id === place.id)) {
      collector.report('stakeholder-unknown', file, locate(['id']), {
        value: place.id,
        suggestion: suggest(
          place.id,
          stakeholders.map(([id]) => id),
        ),
      });
    }
    // An id that is not that of its file is one fault, and its file's name tells what it should be.
    if (code === undefined || front.id !== place.id || hasCode(front.id, code)) continue;
    // A code of two stakeholders is reported as such: one of them has to change, and with it what its principles are called.
    if (stakeholders.filter(([, stakeholder]) => stakeholder.code === code).length > 1) continue;
    collector.report('id-misplaced', file, locate(['id']), { id: front.id, expected: `${code}-1` });
  }
};

/** Whether an id that is not that of its file is right, and the file's name is wrong: in capitals, or as that of a principle. */
function isFileMisnamed({ front, place }: LoadedSource, code: string | undefined): boolean {
  if (code !== undefined) return hasCode(front.id, code) && !hasCode(place.id, code);
  return front.id.toLowerCase() === place.id.toLowerCase();
}

const hasCode = (id: string, code: string): boolean => new RegExp(`^${code}-\\d+$`).test(id);
