import { formatDate } from '../../i18n/format-date.ts';
import type { Route } from '../../model/routes.ts';
import type { Entry } from '../../model/types.ts';
import type { PageContext } from './page-context.ts';

/** What somebody needs to pass a page on. */
export interface Share {
  /** The permalink within this site. */
  readonly href: string;
  /** The address for ever, the same in all languages; with scheme and host. */
  readonly permalink: string;
  /** The permalink without its scheme, as people read it: host, then path. */
  readonly shown: readonly [host: string, path: string];
  /** How to name this page in a list of references. */
  readonly citation: string;
}

/** Permalink and citation of an entry. */
export function buildShare(context: PageContext, entry: Entry, title: string): Share {
  const {
    source: { site },
    edition,
    language,
    links,
    t,
  } = context;
  const route: Route = { type: 'permalink', id: entry.id, name: entry.id };
  const permalink = links.absoluteOf(route);
  const words = edition.words.get(language);
  const code = entry.kind === 'principle' ? entry.id : undefined;
  return {
    href: links.hrefOf(route),
    permalink,
    shown: [site.replace(/^https?:\/\//, ''), links.hrefOf(route)],
    citation: t('share.citation', {
      publisher: words?.publisher ?? '',
      year: edition.config.date.slice(0, 4),
      title: code === undefined ? title : `${code}. ${title}`,
      edition: words?.title ?? '',
      version: edition.config.version,
      date: formatDate(edition.config.date, language),
      permalink,
    }),
  };
}
