import { createMemoryStore } from '../body/file-store.ts';
import { createNameCommand, usualContent } from '../diagnostics/name-command.ts';
import { openEdition } from '../open-edition.ts';
import { withoutSlash } from '../schema/site-address.ts';
import type { SiteSource } from './current-edition.ts';

let opened: SiteSource | undefined;

/**
 * Stands in for `current-edition.ts` while developing: opens the content itself, once for each load of this module. The
 * development server throws the module away when a content file changes.
 */
export function getSiteSource(): SiteSource {
  opened ??= open();
  return opened;
}

/** Nothing is printed while developing. */
export async function untilPrinted(): Promise<void> {}

function open(): SiteSource {
  const folder = process.env.EDITION_CONTENT ?? usualContent;
  const { edition } = openEdition(folder, createMemoryStore());
  if (edition === undefined)
    throw new Error(`${folder} cannot be shown yet; \`${createNameCommand(folder)('check')}\` lists what is wrong`);
  return { edition, site: withoutSlash(edition.config.site), base: '/', printed: new Map() };
}
