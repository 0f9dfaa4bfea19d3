import { suggest } from '../diagnostics/suggest.ts';
import type { Rule } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

/** The parts of a session plan add up to its length, and the worksheets that they hand out exist. */
export const timetablesAddUp: Rule = ({ loaded, collector }) => {
  const worksheets = [...loaded.sources.map(({ front }) => front), ...unknownPlaces(loaded)]
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ id }): string => id);
  for (const { file, front, locate } of loaded.sources) {
    if (front.kind !== 'plan') continue;
    const sum = front.parts.reduce((total, { minutes }) => total + minutes, 0);
    if (sum !== front.length) collector.report('timetable-wrong', file, locate(['length']), { length: front.length, sum });
    for (const [part, { uses }] of front.parts.entries()) {
      for (const [index, id] of uses.entries()) {
        if (worksheets.includes(id)) continue;
        const suggestion = suggest(id, worksheets);
        collector.report('worksheet-unknown', file, locate(['parts', part, 'uses', index]), { value: id, suggestion });
      }
    }
  }
};
