import type { Translate } from '../i18n/translator.ts';
import { getEntry } from '../model/find-text.ts';
import type { Edition, Entry } from '../model/types.ts';

/** What stands before the title of an entry: the code of a set or principle, the number of a module. */
export function entryLabel(edition: Edition, entry: Entry, t: Translate): string | undefined {
  switch (entry.kind) {
    case 'set':
      return entry.code;
    case 'principle':
      return entry.id;
    case 'module':
      return t('module.number', { number: moduleNumber(edition, entry) });
    case 'page':
    case 'finding':
    case 'pilot':
    case 'term':
      return undefined;
  }
}

/** The place of a module among its siblings, from 1. */
function moduleNumber(edition: Edition, { id, parent }: Entry): number {
  const siblings = parent === undefined ? [id] : getEntry(edition, parent).children;
  return siblings.filter((sibling) => getEntry(edition, sibling).kind === 'module').indexOf(id) + 1;
}
