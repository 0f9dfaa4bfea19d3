import { writeFileSync } from 'node:fs';
import { publishedAddresses } from '../model/published-addresses.ts';
import type { Edition } from '../model/types.ts';

const head = [
  '# Every address and anchor that was ever published; `<lang>` stands for any language. Written by `npm run release` and',
  '# `npm run addresses`, never by hand: a line that no longer answers makes the check fail.',
];

/** Adds the edition's addresses to its register; none is ever taken out. Returns how many are new. */
export function writeRegister(edition: Edition): number {
  const known = new Set(edition.addresses);
  const added = publishedAddresses(edition).filter((address) => !known.has(address));
  writeFileSync(`${edition.root}/addresses.txt`, `${[...head, ...[...known, ...added].sort()].join('\n')}\n`);
  return added.length;
}
