import { entryAddress } from '../model/entry-address.ts';
import { permalinkAddress, publishedAddresses } from '../model/published-addresses.ts';
import type { Rule } from './rule.ts';

/**
 * Every address and anchor of the register still leads somewhere. Those of a file that could not be read are passed over:
 * nobody knows them until it can.
 */
export const addressesAnswer: Rule = ({ loaded, edition, collector }) => {
  const answering = new Set(publishedAddresses(edition));
  const unknown = [
    ...loaded.unread.flatMap((place) => [entryAddress(place), permalinkAddress(place.id)]),
    ...loaded.sources.filter(({ isBodyRead }) => !isBodyRead).map(({ place }) => entryAddress(place)),
  ].filter((address) => address !== '');
  for (const { address, line } of loaded.addresses) {
    if (answering.has(address) || unknown.some((start) => address === start || address.startsWith(`${start}#`))) continue;
    collector.report('address-gone', 'addresses.txt', { line, column: 1 }, { address });
  }
};
