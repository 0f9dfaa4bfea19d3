import { entryLabel } from '../../book/entry-label.ts';
import { getEntry } from '../../model/find-text.ts';
import type { Entry } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';
import { titleOf } from './title-of.ts';

/** A link to an entry as lists show it. */
export interface EntryLink {
  readonly href: string;
  readonly label: string;
  /** What stands before the title: `BA-2`, `Module 3`. */
  readonly code?: string | undefined;
  /** The hue of the principle set that the entry is part of. */
  readonly hue?: number | undefined;
  /** The language of the label, only where it is not that of the page. */
  readonly language?: LanguageTag | undefined;
}

/** The link to an entry, with its code and the colour of its set. */
export function buildEntryLink(context: PageContext, id: EntryId): EntryLink {
  const entry = getEntry(context.edition, id);
  const { title, language } = titleOf(context.edition, entry, context.language);
  return { href: context.links.entry(id), label: title, code: findCode(context, entry), hue: findHue(context, entry), language };
}

/** The short sign of an entry: the id of a principle, the code of a set, the place of a module in the training. */
export function findCode({ edition, t }: PageContext, entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'principle':
      return entry.id;
    case 'set':
      return entry.code;
    case 'module':
    case 'plan':
    case 'worksheet':
    case 'slides':
      return entryLabel(edition, entry, t);
    case 'page':
    case 'finding':
    case 'pilot':
    case 'term':
      return undefined;
  }
}

/** The hue of the set that an entry belongs to; nothing for entries outside the sets. */
export function findHue({ edition }: PageContext, entry: Entry): number | undefined {
  if (entry.kind === 'set') return entry.hue;
  if (entry.kind !== 'principle' && entry.kind !== 'finding') return undefined;
  const set = getEntry(edition, entry.set);
  return set.kind === 'set' ? set.hue : undefined;
}
