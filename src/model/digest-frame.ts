import { hash } from 'node:crypto';
import type { LoadedEdition } from '../load/load-edition.ts';
import type { EntryId } from '../schema/ids.ts';
import type { Entry } from './types.ts';

/**
 * The SHA-256 of the frame of an edition: of everything in its model but the words of its texts, the anchors in their bodies and
 * the ties between entries. For these, notes tell who reads them (`reads.ts`).
 */
export function digestFrame(loaded: LoadedEdition, entries: ReadonlyMap<EntryId, Entry>): string {
  const { edition, words, strings, references, organisations, assets, releases, addresses, themeCss } = loaded;
  const frame = [
    edition.value,
    [...words].map(([language, { value }]) => [language, value]),
    [...strings].map(([language, { value }]) => [language, value]),
    references.value,
    organisations.value,
    assets,
    releases.map(({ value }) => value),
    addresses.map(({ address }) => address),
    themeCss,
    [...entries.values()].map(frameOfEntry),
  ];
  return hash('sha256', JSON.stringify(frame), 'hex');
}

const frameOfEntry = ({ texts, formerAnchors, anchors: _anchors, blockAnchors: _blockAnchors, ...facts }: Entry): unknown => [
  facts,
  [...formerAnchors],
  [...texts.values()].map(({ language, file }) => [language, file]),
];
