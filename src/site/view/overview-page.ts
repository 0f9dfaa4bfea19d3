import { createMessages } from '../../i18n/translator.ts';
import { getText, listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Page } from '../../model/types.ts';
import { buildOverviewDownloads, type OverviewDownload } from './downloads.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import { buildFilterGroups, type FilterGroup } from './filter-groups.ts';
import type { PageContext } from './page-context.ts';
import { buildSetLines, type SetLine } from './set-lines.ts';

/** The page of all principles. */
export interface OverviewPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly sets: readonly SetLine[];
  readonly filters: readonly FilterGroup[];
  /** Poster and cards. */
  readonly files: readonly OverviewDownload[];
  readonly total: number;
  /** How many of the principles are shown, as a message for the script to fill in. */
  readonly shownMessage: string;
  /** How many principles of a set are shown, in the same way. */
  readonly countMessage: string;
}

/** Builds the page of all principles. */
export function buildOverviewPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, entry: Page): OverviewPage {
  const { edition, language } = context;
  const text = getText(edition, entry, language);
  const messageOf = createMessages(language, edition.strings.get(language));
  return {
    ...buildEntryPage(context, route, text, text.summary),
    title: text.title,
    summary: text.summary,
    sets: buildSetLines(context),
    filters: buildFilterGroups(context),
    files: buildOverviewDownloads(context),
    total: listEntries(edition, 'principle').length,
    shownMessage: messageOf('filter.shown'),
    countMessage: messageOf('set.count'),
  };
}
