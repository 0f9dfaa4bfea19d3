import { getEntry } from '../../model/find-text.ts';
import type { Entry } from '../../model/types.ts';
import { buildCslItem } from '../../render/citing/build-csl-item.ts';
import type { CslItem } from '../../render/citing/csl-item.ts';
import type { SiteSource } from '../current-edition.ts';
import type { PageHead } from './page-head.ts';
import { createSiteLinks } from './site-links.ts';

/** An entry that a page is the place of, and how to cite it in the language of its words. */
export interface CitedEntry {
  readonly entry: Entry;
  readonly item: CslItem;
}

/** What somebody cites who cites a page: its entry, if it is the page of one. */
export function findCitedEntry(
  source: SiteSource,
  { route, textLanguage }: Pick<PageHead, 'route' | 'textLanguage'>,
): CitedEntry | undefined {
  if (route.type !== 'entry') return undefined;
  const entry = getEntry(source.edition, route.id);
  const permalink = createSiteLinks(source, textLanguage).absoluteOf({ type: 'permalink', id: entry.id, name: entry.id });
  return { entry, item: buildCslItem(source.edition, entry, textLanguage, permalink) };
}
