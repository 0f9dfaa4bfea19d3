import type { Edition } from '../../model/types.ts';
import type { Links } from '../../render/links.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../../site/current-edition.ts';
import { createSiteLinks } from '../../site/view/site-links.ts';
import type { KeptResults } from '../kept/kept-results.ts';
import type { EntryRecord } from './entry-schemas.ts';
import type { Route } from '../../model/routes.ts';

/** Records by language and id of the entry; nothing for what was not translated. */
export type EntryRecords = KeptResults<EntryRecord | undefined>;

/** What the files of data are made from. All addresses have scheme and host. */
export interface DataContext {
  readonly source: SiteSource;
  readonly edition: Edition;
  /** Records of entries by language and id, as far as they are known from before. */
  readonly records: Pick<EntryRecords, 'get'>;
  /** The address of a page. */
  urlOf(route: Route): string;
  /** The address of a file, by its path from the site's root. */
  fileUrl(path: string): string;
  /** The address of an entry that holds for every language. */
  permalinkOf(id: Parameters<Links['entry']>[0]): string;
  /** Links of running text: to permalinks, and to the references as pages of a language. */
  textLinks(language: LanguageTag): Links;
}

/** The context of a site. */
export function createDataContext(source: SiteSource, records: DataContext['records'] = { get: (_name, make) => make() }): DataContext {
  const { edition, site } = source;
  const links = createSiteLinks(source, edition.sourceLanguage);
  const fileUrl = (path: string): string => `${site}${links.file(path)}`;
  const permalinkOf: DataContext['permalinkOf'] = (id) => links.absoluteOf({ type: 'permalink', id, name: id });
  return {
    source,
    edition,
    records,
    urlOf: links.absoluteOf,
    fileUrl,
    permalinkOf,
    textLinks: (language) => ({
      entry: (id, anchor) => `${permalinkOf(id)}${anchor === undefined ? '' : `#${anchor}`}`,
      reference: (key) => links.absoluteOf({ type: 'reference', language, key }),
      asset: fileUrl,
    }),
  };
}
