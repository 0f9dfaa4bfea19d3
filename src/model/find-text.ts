import type { LanguageTag } from '../schema/ids.ts';
import type { Reference } from '../schema/references-file.ts';
import type { Edition, Entry } from './types.ts';

/** The words of an entry in a language, or in the source language where it was not translated: look at `language`. */
export function getText<T>(edition: Edition, entry: { readonly id: string; readonly texts: ReadonlyMap<LanguageTag, T> }, language: LanguageTag): T {
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

/** All entries of a kind, in order. */
export function listEntries<K extends Entry['kind']>(edition: Edition, kind: K): readonly Extract<Entry, { kind: K }>[] {
  return [...edition.entries.values()].filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
}
