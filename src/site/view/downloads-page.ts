import type { Route } from '../../model/routes.ts';
import { buildBookDownloads, buildHandoutDownloads, buildOverviewDownloads, type BookDownload, type HandoutDownload } from './downloads.ts';
import type { EntryLink } from './entry-link.ts';
import { buildPackDownloads, type NamedFile } from './materials.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';

/** Everything that can be taken along. */
export interface DownloadsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly summary: string;
  readonly packs: readonly { readonly entry: EntryLink; readonly files: readonly NamedFile[] }[];
  readonly books: readonly BookDownload[];
  /** Poster and cards of all principles. */
  readonly overview: readonly NamedFile[];
  /** The page of the edition as data. */
  readonly data: string;
  readonly handouts: readonly { readonly id: string; readonly heading: string; readonly sheets: readonly HandoutDownload[] }[];
}

/** Builds the page of downloads. */
export function buildDownloadsPage(context: PageContext, route: Extract<Route, { type: 'generated' }>): DownloadsPage {
  const { source, language, links, t } = context;
  const title = t('downloads.title');
  const summary = t('downloads.summary');
  const handouts = [
    { id: 'briefs', heading: t('downloads.briefs'), sheets: buildHandoutDownloads(context, 'set', 'brief') },
    { id: 'modules', heading: t('downloads.modules'), sheets: buildHandoutDownloads(context, 'module') },
    { id: 'sets', heading: t('downloads.sets'), sheets: buildHandoutDownloads(context, 'set') },
  ];
  return {
    head: buildPageHead(source, { route, title, description: summary, search: { type: 'indexed', kind: 'page', themes: [] } }),
    title,
    summary,
    packs: buildPackDownloads(context),
    books: buildBookDownloads(context),
    overview: buildOverviewDownloads(context),
    data: links.hrefOf({ type: 'generated', language, page: 'data' }),
    handouts: handouts.filter(({ sheets }) => sheets.length > 0),
  };
}
