import { suggest } from '../diagnostics/suggest.ts';
import { walkOutline } from '../model/outline.ts';
import type { Rule } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

/** Kinds whose place follows from something else: the alphabet, or the module that they belong to. */
const placedElsewhere: ReadonlySet<string> = new Set(['term', 'plan', 'worksheet', 'slides']);

/** The outline names every entry once and nothing else. Terms, the trainer's pack and the front page need no place in it. */
export const outlineComplete: Rule = ({ loaded, collector }) => {
  const { file, value, locate } = loaded.edition;
  const ids: ReadonlySet<string> = new Set([...loaded.sources.map(({ front }) => front.id), ...unknownPlaces(loaded).map(({ id }) => id)]);
  const listed = new Set<string>();
  for (const [node, path] of walkOutline(value.outline)) {
    if (listed.has(node.id)) collector.report('entry-listed-twice', file, locate(['outline', ...path]), { id: node.id });
    listed.add(node.id);
    if (ids.has(node.id)) continue;
    collector.report('entry-missing', file, locate(['outline', ...path]), {
      value: node.id,
      suggestion: suggest(node.id, ids),
      list: 'outline',
    });
  }
  for (const [index, id] of value.navigation.entries()) {
    if (ids.has(id)) continue;
    collector.report('entry-missing', file, locate(['navigation', index]), { value: id, suggestion: suggest(id, ids), list: 'navigation' });
  }
  for (const { file: path, front, place, locate: locateField } of loaded.sources) {
    // An id that is not that of its file is reported as such.
    if (front.id !== place.id) continue;
    if (placedElsewhere.has(front.kind) || front.id === 'home' || listed.has(front.id)) continue;
    collector.report('entry-unlisted', path, locateField(['id']), { id: front.id });
  }
};
