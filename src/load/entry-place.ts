import type { EntryKind } from '../schema/entry-kinds.ts';

/** What the path of a file says of the entry in it. */
export interface EntryPlace {
  readonly kind: EntryKind;
  /** The id that the file must hold. */
  readonly id: string;
  /** The principle set that a principle belongs to. */
  readonly set?: string;
  /** The module that a session plan, a worksheet or slides belong to; without one, a worksheet is for the whole training. */
  readonly module?: string;
}

const name = '([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)';

const places: readonly { readonly pattern: RegExp; readonly place: (...names: string[]) => EntryPlace }[] = [
  { pattern: new RegExp(`^pages/${name}\\.mdx$`), place: (id = '') => ({ kind: 'page', id }) },
  { pattern: new RegExp(`^principles/${name}/index\\.mdx$`), place: (id = '') => ({ kind: 'set', id }) },
  { pattern: new RegExp(`^principles/${name}/${name}\\.mdx$`), place: (set = '', id = '') => ({ kind: 'principle', id, set }) },
  { pattern: new RegExp(`^findings/${name}\\.mdx$`), place: (set = '') => ({ kind: 'finding', id: `findings-${set}` }) },
  { pattern: new RegExp(`^modules/${name}/index\\.mdx$`), place: (id = '') => ({ kind: 'module', id }) },
  {
    pattern: new RegExp(`^modules/${name}/(session-plan(?:-${name})?)\\.mdx$`),
    place: (module = '', plan = '') => ({ kind: 'plan', id: `${module}-${plan}`, module }),
  },
  {
    pattern: new RegExp(`^modules/${name}/worksheets/${name}\\.mdx$`),
    place: (module = '', sheet = '') => ({ kind: 'worksheet', id: `${module}-${sheet}`, module }),
  },
  { pattern: new RegExp(`^modules/${name}/slides\\.mdx$`), place: (module = '') => ({ kind: 'slides', id: `${module}-slides`, module }) },
  { pattern: new RegExp(`^worksheets/${name}\\.mdx$`), place: (sheet = '') => ({ kind: 'worksheet', id: `worksheet-${sheet}` }) },
  { pattern: new RegExp(`^pilots/${name}\\.mdx$`), place: (id = '') => ({ kind: 'pilot', id }) },
  { pattern: new RegExp(`^terms/${name}\\.mdx$`), place: (term = '') => ({ kind: 'term', id: `term-${term}` }) },
];

/** The kind and id that a path inside a language folder stands for; nothing when it has no place there. */
export function findEntryPlace(path: string): EntryPlace | undefined {
  for (const { pattern, place } of places) {
    const match = pattern.exec(path);
    if (match !== null) return place(...match.slice(1));
  }
  return undefined;
}
