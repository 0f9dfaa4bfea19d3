import type { Translate } from '../i18n/translator.ts';
import { getEntry } from '../model/find-text.ts';
import type { Edition, Entry } from '../model/types.ts';

/** What stands before the title of an entry: the code of a set or principle, the number of a module, the kind of a piece of its pack. */
export function entryLabel(edition: Edition, entry: Entry, t: Translate): string | undefined {
  switch (entry.kind) {
    case 'set':
      return entry.code;
    case 'principle':
      return entry.id;
    case 'module':
      return t('module.number', { number: moduleNumber(edition, entry) });
    case 'worksheet':
      return ownerLabel(edition, entry, t('worksheet.number', { number: entry.order }), t);
    case 'plan':
      return ownerLabel(edition, entry, t('kind.plan'), t);
    case 'slides':
      return ownerLabel(edition, entry, t('kind.slides'), t);
    case 'page':
    case 'finding':
    case 'pilot':
    case 'term':
      return undefined;
  }
}

/** `Module 2 · Worksheet 1`; what belongs to the whole training stands alone. */
function ownerLabel(edition: Edition, { parent }: Entry, own: string, t: Translate): string {
  const owner = parent === undefined ? undefined : entryLabel(edition, getEntry(edition, parent), t);
  return owner === undefined ? own : `${owner} · ${own}`;
}

/** The place of a module among its siblings, from 1. */
function moduleNumber(edition: Edition, { id, parent }: Entry): number {
  const siblings = parent === undefined ? [id] : getEntry(edition, parent).children;
  return siblings.filter((sibling) => getEntry(edition, sibling).kind === 'module').indexOf(id) + 1;
}
