import type { Route } from '../../model/routes.ts';
import { buildBookDownloads, buildHandoutDownloads, type BookDownload, type HandoutDownload } from './downloads.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';

/** Everything that can be taken along. */
export interface DownloadsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly summary: string;
  readonly books: readonly BookDownload[];
  readonly handouts: readonly { readonly id: string; readonly heading: string; readonly sheets: readonly HandoutDownload[] }[];
}

/** Builds the page of downloads. */
export function buildDownloadsPage(context: PageContext, route: Extract<Route, { type: 'generated' }>): DownloadsPage {
  const { source, t } = context;
  const title = t('downloads.title');
  const summary = t('downloads.summary');
  const handouts = (['module', 'set'] as const).map((kind) => ({
    id: `${kind}s`,
    heading: t(kind === 'module' ? 'downloads.modules' : 'downloads.sets'),
    sheets: buildHandoutDownloads(context, kind),
  }));
  return {
    head: buildPageHead(source, { route, title, description: summary, search: { type: 'none' } }),
    title,
    summary,
    books: buildBookDownloads(context),
    handouts: handouts.filter(({ sheets }) => sheets.length > 0),
  };
}
