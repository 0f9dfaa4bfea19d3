import { openEdition } from '../../../src/open-edition.ts';
import type { Route } from '../../../src/model/routes.ts';
import type { Edition, Entry } from '../../../src/model/types.ts';
import type { LanguageTag } from '../../../src/schema/ids.ts';
import type { SiteSource } from '../../../src/site/current-edition.ts';
import { createPageContext, type PageContext } from '../../../src/site/view/page-context.ts';
import { stockEdition } from '../../editions/overlay-edition.ts';

const { edition } = openEdition(stockEdition);
if (edition === undefined) throw new Error('the stock edition could not be read');

/** The fictional edition below `/x/`. */
export const source: SiteSource = { edition, site: 'https://shared-workshops.example', base: '/x/', printed: new Map() };

/** A language of the fictional edition. */
export function language(tag: string): LanguageTag {
  const found = source.edition.languages.find((locale) => locale.tag === tag);
  if (found === undefined) throw new Error(`the fictional edition has no ${tag}`);
  return found.tag;
}

/** An entry of the fictional edition. */
export function entryOf(id: string, from: Edition = source.edition): Entry {
  const found = [...from.entries.values()].find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the fictional edition has no ${id}`);
  return found;
}

/** The route of an entry. */
export function entryRoute(tag: string, id: string): Extract<Route, { type: 'entry' }> {
  return { type: 'entry', language: language(tag), id: entryOf(id).id };
}

/** The context of an entry's page. */
export function contextOf(tag: string, id: string): PageContext {
  return createPageContext(entryRoute(tag, id), source);
}
