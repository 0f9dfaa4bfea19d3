import type { Translate } from '../i18n/translator.ts';
import { getEntry } from '../model/find-text.ts';
import type { Edition, Entry, EntryOf } from '../model/types.ts';

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
      return worksheetLabel(edition, entry, t);
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

/** `Module 2 · Worksheet 1`; one of the whole training has no number, so that it is not taken for the first of a module. */
function worksheetLabel(edition: Edition, entry: EntryOf<'worksheet'>, t: Translate): string {
  const isOfModule = entry.parent !== undefined && getEntry(edition, entry.parent).kind === 'module';
  return isOfModule
    ? ownerLabel(edition, entry, t('worksheet.number', { number: entry.order }), t)
    : `${t('pack.training')} · ${t('kind.worksheet')}`;
}

/** What belongs to a module names it first: `Module 2 · Slides`. */
function ownerLabel(edition: Edition, { parent }: Entry, own: string, t: Translate): string {
  const owner = parent === undefined ? undefined : entryLabel(edition, getEntry(edition, parent), t);
  return owner === undefined ? own : `${owner} · ${own}`;
}

/** The place of a module among its siblings, from 1. */
export function moduleNumber(edition: Edition, { id, parent }: Entry): number {
  const siblings = parent === undefined ? [id] : getEntry(edition, parent).children;
  return siblings.filter((sibling) => getEntry(edition, sibling).kind === 'module').indexOf(id) + 1;
}
