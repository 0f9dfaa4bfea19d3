import type { LanguageTag } from '../schema/ids.ts';
import type { Reference } from '../schema/references-file.ts';
import { oncePerObject } from './reads.ts';
import type { Edition, Entry, EntryOf } from './types.ts';

/** The words of an entry in a language, or in the source language where it was not translated: look at `language`. */
export function getText<T>(
  edition: Edition,
  entry: { readonly id: string; readonly texts: ReadonlyMap<LanguageTag, T> },
  language: LanguageTag,
): T {
  const text = entry.texts.get(language) ?? entry.texts.get(edition.sourceLanguage);
  if (text === undefined) throw new Error(`${entry.id} has no text in ${edition.sourceLanguage}`);
  return text;
}

/** The entry of an id; a fault of the generator when there is none. */
export function getEntry(edition: Edition, id: Entry['id']): Entry {
  const entry = edition.entries.get(id);
  if (entry === undefined) throw new Error(`the model has no entry ${id}`);
  return entry;
}

/** The entry that a name as authors write it stands for, if it is one's id. */
export function findEntry(edition: Pick<Edition, 'entries'>, name: string): Entry | undefined {
  const byName: ReadonlyMap<string, Entry> = edition.entries;
  return byName.get(name);
}

/** The reference that a key as authors write it stands for, if it is one's key. */
export function findReference(edition: Pick<Edition, 'references'>, key: string): Reference | undefined {
  const byName: ReadonlyMap<string, Reference> = edition.references;
  return byName.get(key);
}

/** The entry at an address below a language folder, such as `principles/`; the front page has the empty one. */
export function findEntryAt(edition: Pick<Edition, 'entries'>, address: string): Entry | undefined {
  return lookupOf(edition.entries).byAddress.get(address);
}

/** All entries of a kind, in order. */
export function listEntries<K extends Entry['kind']>(edition: Pick<Edition, 'entries'>, kind: K): EntriesByKind[K] {
  return lookupOf(edition.entries).byKind[kind];
}

type EntriesByKind = { readonly [K in Entry['kind']]: readonly EntryOf<K>[] };

interface Lookup {
  readonly byAddress: ReadonlyMap<string, Entry>;
  readonly byKind: EntriesByKind;
}

/** Made once for an edition: every page asks, and to walk all entries for each would grow with the square of their number. */
const lookupOf = oncePerObject((entries: Edition['entries']): Lookup => buildLookup([...entries.values()]));

function buildLookup(entries: readonly Entry[]): Lookup {
  const ofKind = <K extends Entry['kind']>(kind: K): readonly EntryOf<K>[] =>
    entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
  return {
    byAddress: new Map(entries.map((entry) => [entry.address, entry])),
    byKind: {
      page: ofKind('page'),
      set: ofKind('set'),
      principle: ofKind('principle'),
      finding: ofKind('finding'),
      module: ofKind('module'),
      plan: ofKind('plan'),
      worksheet: ofKind('worksheet'),
      slides: ofKind('slides'),
      pilot: ofKind('pilot'),
      term: ofKind('term'),
    },
  };
}
