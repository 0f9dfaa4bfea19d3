import { startOfFile } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { walkOutline } from '../model/outline.ts';
import type { Rule } from './rule.ts';

/** The outline names every entry once and nothing else. Terms and the front page need no place in it. */
export const outlineComplete: Rule = ({ loaded, collector }) => {
  const { file, value, locate } = loaded.edition;
  const ids = loaded.sources.map(({ front }) => front.id);
  const listed = new Set<string>();
  for (const [node] of walkOutline(value.outline)) {
    const position = locate(['outline']);
    if (listed.has(node.id)) collector.report('entry-listed-twice', file, position, { id: node.id });
    listed.add(node.id);
    if (!ids.includes(node.id)) collector.report('entry-missing', file, position, { value: node.id, suggestion: suggest(node.id, ids) });
  }
  for (const [index, id] of value.navigation.entries()) {
    if (ids.includes(id)) continue;
    collector.report('entry-missing', file, locate(['navigation', index]), { value: id, suggestion: suggest(id, ids) });
  }
  for (const { file: path, front } of loaded.sources) {
    if (front.kind === 'term' || front.id === 'home' || listed.has(front.id)) continue;
    collector.report('entry-unlisted', path, startOfFile, { id: front.id });
  }
};
