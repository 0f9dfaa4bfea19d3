import { listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import {
  buildBookDownloads,
  buildHandoutDownloads,
  buildHandoutLinks,
  buildOverviewDownloads,
  type BookDownload,
  type HandoutDownload,
} from './downloads.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildPackDownloads, buildPieces, type Material, type NamedFile } from './materials.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';

/** A sheet to print, and what else there is for the sessions of its module. */
export interface SheetDownload extends HandoutDownload {
  readonly pieces: readonly Material[];
}

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
  readonly handouts: readonly { readonly id: string; readonly heading: string; readonly sheets: readonly SheetDownload[] }[];
}

/** Builds the page of downloads. */
export function buildDownloadsPage(context: PageContext, route: Extract<Route, { type: 'generated' }>): DownloadsPage {
  const { source, language, links, t } = context;
  const title = t('downloads.title');
  const isTrained = listEntries(context.edition, 'module').length > 0;
  const summary = t(isTrained ? 'downloads.summary' : 'downloads.summary.without-training');
  const handouts = [
    { id: 'briefs', heading: t('downloads.briefs'), sheets: buildHandoutDownloads(context, 'set', 'brief').map(alone) },
    { id: 'modules', heading: t('downloads.modules'), sheets: buildTrainingSheets(context) },
    { id: 'sets', heading: t('downloads.sets'), sheets: buildHandoutDownloads(context, 'set').map(alone) },
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

const alone = (sheet: HandoutDownload): SheetDownload => ({ ...sheet, pieces: [] });

/** The sheet of each module with its session plans, slides and worksheets, then the worksheets of the whole training. */
function buildTrainingSheets(context: PageContext): readonly SheetDownload[] {
  return [
    ...listEntries(context.edition, 'module').map(({ id }) => ({
      entry: buildEntryLink(context, id),
      ...buildHandoutLinks(context, id),
      pieces: buildPieces(context, id),
    })),
    ...buildPieces(context, 'training').map(({ link, pdf }) => alone({ entry: link, page: link.href, pdf })),
  ];
}
