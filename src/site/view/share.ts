import { formatDate } from '../../i18n/format-date.ts';
import type { Entry } from '../../model/types.ts';
import { findCode } from './entry-link.ts';
import type { PageContext } from './page-context.ts';

/** What somebody needs to pass a page on. */
export interface Share {
  /** The address for ever, the same in all languages; with scheme and host. */
  readonly permalink: string;
  /** The permalink without its scheme, as people read it. */
  readonly shown: string;
  /** How to name this page in a list of references. */
  readonly citation: string;
}

/** Permalink and citation of an entry. */
export function buildShare({ edition, language, links, t, ...rest }: PageContext, entry: Entry, title: string): Share {
  const permalink = links.absoluteOf({ type: 'permalink', id: entry.id, name: entry.id });
  const words = edition.words.get(language);
  const code = entry.kind === 'principle' ? findCode({ edition, language, links, t, ...rest }, entry) : undefined;
  return {
    permalink,
    shown: permalink.replace(/^https?:\/\//, ''),
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
