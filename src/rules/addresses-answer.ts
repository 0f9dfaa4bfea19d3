import { publishedAddresses } from '../model/published-addresses.ts';
import type { Rule } from './rule.ts';

/** Every address and anchor of the register still leads somewhere. */
export const addressesAnswer: Rule = ({ loaded, edition, collector }) => {
  const answering = new Set(publishedAddresses(edition));
  for (const { address, line } of loaded.addresses) {
    if (!answering.has(address)) collector.report('address-gone', 'addresses.txt', { line, column: 1 }, { address });
  }
};
