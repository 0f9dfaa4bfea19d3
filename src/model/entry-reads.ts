import { notePropertyReads } from './reads.ts';
import type { Entry, TextBase } from './types.ts';

/** What follows from a body alone: one changed word changes all of it. */
const ofBody: ReadonlySet<string> = new Set(['facts', 'treeKey', 'freshness'] satisfies (keyof TextBase)[]);

/** What the frame of an edition holds of a text. */
const ofFrame: ReadonlySet<string> = new Set(['language', 'file'] satisfies (keyof TextBase)[]);

/** A text that tells who reads its body, and who reads which of its other words. */
export const noteTextReads = <T extends TextBase>(text: T): T =>
  notePropertyReads(text, (property) => {
    if (ofFrame.has(property)) return undefined;
    return `${text.file} ${ofBody.has(property) ? 'body' : property}`;
  });

/** An entry that tells who reads where the headings and blocks of its body stand. */
export const noteEntryReads = (entry: Entry): Entry =>
  notePropertyReads(entry, (property) => (ofAnchors.has(property) ? `anchors ${entry.id}` : undefined));

const ofAnchors: ReadonlySet<string> = new Set(['anchors', 'blockAnchors'] satisfies (keyof Entry)[]);

/** What tells whether the headings and blocks of an entry's body stand where they stood. */
export const stateOfAnchors = ({ anchors, blockAnchors }: Entry): string => JSON.stringify([anchors, blockAnchors]);

/** What tells whether something that was read of a text is as it was. */
export function stateOfText(text: TextBase, what: string): string {
  if (what === 'body') {
    const { treeKey, freshness } = text;
    return freshness.type === 'outdated' ? `${treeKey} ${freshness.blocks.join()}` : `${treeKey} ${freshness.type}`;
  }
  return JSON.stringify(Object.entries(text).find(([property]) => property === what)?.[1] ?? null);
}
