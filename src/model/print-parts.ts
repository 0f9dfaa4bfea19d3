import type { EntryId } from '../schema/ids.ts';
import { printKinds, type PrintKind } from '../schema/release-file.ts';
import { findOverview } from './download-paths.ts';
import { getEntry, listEntries } from './find-text.ts';
import { listPacks } from './packs.ts';
import { oncePerObject } from './reads.ts';
import type { Edition, Entry } from './types.ts';

/** Words that a printout holds: an entry, and the names of its blocks where it does not show all. */
export interface PrintPart {
  readonly id: EntryId;
  readonly only?: readonly string[] | undefined;
}

/** Printed matter that holds words of several entries, or some words of one. */
export interface PrintedMatter {
  readonly sheet: PrintKind;
  /** The entry that its code opens. */
  readonly id: EntryId;
  readonly parts: readonly PrintPart[];
}

/** All printed matter of an edition whose words are not just those of one entry. */
export function listPrintedMatter(edition: Edition): readonly PrintedMatter[] {
  return gatherPrintedMatter(edition);
}

/** Whose words a sheet holds; an entry as a whole where it is nothing else. */
export function findPrintParts(edition: Edition, sheet: PrintKind | 'text', { id }: Pick<Entry, 'id'>): readonly PrintPart[] {
  const printed = sheet === 'text' ? undefined : listPrintedMatter(edition).find((matter) => matter.sheet === sheet && matter.id === id);
  return printed?.parts ?? [{ id }];
}

const gatherPrintedMatter = oncePerObject((edition: Edition): readonly PrintedMatter[] => {
  const overview = findOverview(edition);
  const packs = new Map(listPacks(edition).map((pack) => [pack.id, pack]));
  const slides = Map.groupBy(listEntries(edition, 'slides'), ({ parent }) => parent);

  return [...edition.entries.values()].flatMap((entry) =>
    printKinds.flatMap((sheet): readonly PrintedMatter[] => {
      const parts = partsOf(sheet, entry);
      return parts.length === 0 ? [] : [{ sheet, id: entry.id, parts }];
    }),
  );

  /** None where the entry has no such sheet. They have to follow what `book/sheets/` puts on paper. */
  function partsOf(sheet: PrintKind, entry: Entry): readonly PrintPart[] {
    switch (sheet) {
      case 'handout':
        if (entry.kind === 'module') return [{ id: entry.id }, ...entry.concepts.map((id) => ({ id, only: ['title', 'meaning'] }))];
        return entry.kind === 'set' ? setParts(edition, entry, ['title', 'ask']) : [];
      case 'brief':
        return entry.kind === 'set' ? setParts(edition, entry, undefined) : [];
      case 'poster':
        return entry.id === overview?.id ? allTitles(edition) : [];
      case 'card':
        return entry.kind === 'principle' ? [{ id: entry.id, only: ['title', 'ask'] }] : [];
      case 'pack':
        return packs.get(entry.id)?.pieces.map((piece) => ({ id: piece.entry.id })) ?? [];
      case 'slides':
        return slides.get(entry.id)?.map(({ id }) => ({ id })) ?? [];
    }
  }
});

function setParts(edition: Edition, set: Extract<Entry, { kind: 'set' }>, only: PrintPart['only']): readonly PrintPart[] {
  const findings = edition.graph.getTied(set.id, 'found-for').filter((id) => getEntry(edition, id).kind === 'finding');
  const principles = set.children.filter((id) => getEntry(edition, id).kind === 'principle');
  return [{ id: set.id }, ...findings.map((id) => ({ id, only: ['title', 'summary'] })), ...principles.map((id) => ({ id, only }))];
}

function allTitles(edition: Edition): readonly PrintPart[] {
  return listEntries(edition, 'set').flatMap(({ id, children }) =>
    [id, ...children.filter((child) => getEntry(edition, child).kind === 'principle')].map((part) => ({ id: part, only: ['title'] })),
  );
}
