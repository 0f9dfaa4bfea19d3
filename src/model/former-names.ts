import type { LoadedSource } from '../load/read-entry.ts';
import { formerAddress, isEntryId } from '../schema/former-name.ts';
import { entryAddress } from './entry-address.ts';
import type { Entry } from './types.ts';

/**
 * The ids, addresses and anchors that an entry had. A former id stands for the address too that the entry had under it in
 * its present place, so that one line in the file is enough for a change of id.
 */
export function formerNames({ front, place }: LoadedSource): Pick<Entry, 'aliases' | 'formerAddresses' | 'formerAnchors'> {
  const present = entryAddress(place);
  const aliases = front.aliases.filter(isEntryId);
  const addresses = [
    ...front.aliases.filter((alias) => !isEntryId(alias)).map(String),
    // What a file's path gives away, such as the module of a worksheet, is a part of its id.
    ...aliases.map((id) => entryAddress({ ...place, id })),
  ];
  return {
    aliases,
    formerAddresses: [...new Set(addresses)].filter((address) => formerAddress.safeParse(address).success && address !== present),
    formerAnchors: new Map(Object.entries(front.anchors)),
  };
}
