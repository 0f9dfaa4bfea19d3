import type { Route } from '../../model/routes.ts';
import type { Entry } from '../../model/types.ts';
import type { PageContext } from './page-context.ts';

/** What the page of an entry offers to whoever wants to pass it on. */
export interface Share {
  /** The permalink within this site. */
  readonly href: string;
  /** The permalink without its scheme, as people read it: host, then path. */
  readonly shown: readonly [host: string, path: string];
  /** The page to share, cite and reuse the entry, from the entry's own address: the whole one would stand a second time in every page. */
  readonly page: string;
  /** Whether the words are other ones than those that a message shows of the permalink: it would not look like what was sent. */
  readonly own: boolean;
}

/** Permalink and share page of an entry. */
export function buildShare({ edition, language, source: { site }, links }: PageContext, entry: Entry): Share {
  const route: Route = { type: 'permalink', id: entry.id, name: entry.id };
  return {
    href: links.hrefOf(route),
    shown: [site.replace(/^https?:\/\//, ''), links.hrefOf(route)],
    page: 'share/',
    own: language !== edition.sourceLanguage && entry.texts.has(language),
  };
}
