import { pathOf, type Route } from '../../model/routes.ts';
import type { Links } from '../../render/links.ts';
import type { CitationKey, EntryId, LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';

/** Addresses of the site, as they stand in its pages: from the root of the host, below the base path. */
export interface SiteLinks extends Links {
  /** The address of any page, in the language that its route names. */
  hrefOf(route: Route): string;
  /** The same address with scheme and host, for print, canonical links and sharing. */
  absoluteOf(route: Route): string;
  /** The address of a file that the build writes, such as `downloads/x.pdf`; a path from the site's root. */
  file(path: string): string;
}

/** Links of the pages in one language. Entries and references lead to the pages of that language. */
export function createSiteLinks({ edition, site, base }: SiteSource, language: LanguageTag): SiteLinks {
  const hrefOf = (route: Route): string => `${base}${pathOf(edition, route)}`;
  const file = (path: string): string => `${base}${path}`;
  return {
    hrefOf,
    absoluteOf: (route) => `${site}${hrefOf(route)}`,
    file,
    asset: file,
    entry: (id: EntryId, anchor?: string) => `${hrefOf({ type: 'entry', language, id })}${anchor === undefined ? '' : `#${anchor}`}`,
    reference: (key: CitationKey) => hrefOf({ type: 'reference', language, key }),
  };
}
