import { suggest } from '../diagnostics/suggest.ts';
import type { Rule } from './rule.ts';

/** Every actor and theme has a name in the source language, and no language has names or words for one that does not exist. */
export const namesWorded: Rule = ({ loaded, collector }) => {
  const { actors, themes, source_language: source } = loaded.edition.value;
  for (const [language, { file, value, locate }] of loaded.words) {
    const lists = [
      { list: 'actors', ids: actors.map(String), names: value.actors, code: 'actor-unknown' },
      { list: 'themes', ids: themes.map(String), names: value.themes, code: 'theme-unknown' },
    ] as const;
    for (const id of Object.keys(value.search)) {
      const known = actors.map(String);
      if (!known.includes(id))
        collector.report('actor-unknown', file, locate(['search', id]), { value: id, suggestion: suggest(id, known) });
    }
    for (const { list, ids, names, code } of lists) {
      for (const id of Object.keys(names)) {
        if (!ids.includes(id)) collector.report(code, file, locate([list, id]), { value: id, suggestion: suggest(id, ids) });
      }
      if (language !== source) continue;
      for (const id of ids) {
        if (!Object.hasOwn(names, id)) collector.report('name-missing', file, locate([list]), { name: id, list });
      }
    }
  }
};
