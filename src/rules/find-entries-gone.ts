import { dataFolder, historyPath } from '../model/data-paths.ts';
import { entryAddress } from '../model/entry-address.ts';
import { permalinkAddress } from '../model/permalink-address.ts';
import { anyLanguage } from '../model/any-language.ts';
import { entryKinds } from '../schema/entry-kinds.ts';

/**
 * Asks of addresses that no longer answer whether they went with an entry whose permalink is among them: its page and all
 * below it, its sheet, its codes, its data. An entry that is gone is one fault, however many addresses it had, and the
 * permalink is the one that tells how to mend it.
 */
export function findEntriesGone(addresses: readonly string[]): (path: string) => boolean {
  const ids = addresses.flatMap((address) => /^p\/([^/]+)\/$/.exec(address)?.[1] ?? []);
  const pages = addresses.filter((address) => ids.some((id) => isPageOf(id, address)));
  const starts = [...pages, ...pages.map((page) => page.replace(/\/$/, '.pdf')), ...ids.map((id) => `${permalinkAddress(id)}qr.`)];
  const isData = (path: string): boolean =>
    ids.some((id) => path === historyPath(id) || (path.startsWith(dataFolder) && path.endsWith(`/principles/${id}.json`)));
  return (path) => starts.some((start) => path.startsWith(start)) || isData(path);
}

/** Whether an entry of any kind would have its page there, if it had this id. */
function isPageOf(id: string, address: string): boolean {
  if (!address.startsWith(`${anyLanguage}/`) || !address.endsWith('/')) return false;
  const below = address.slice(anyLanguage.length + 1);
  // All pages stand below the front page.
  if (below === '') return false;
  // Sets and modules are named by the second part of the addresses of what belongs to them.
  const owner = below.split('/')[1] ?? '';
  return entryKinds.some((kind) => entryAddress({ kind, id }) === below || entryAddress({ kind, id, set: owner, module: owner }) === below);
}
