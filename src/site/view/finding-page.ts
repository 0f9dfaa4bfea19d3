import { getEntry, getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Finding } from '../../model/types.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';

/** The page of what was found on one stakeholder. */
export interface FindingPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly set: EntryLink & { readonly icon: string };
}

/** Builds the page of findings. */
export function buildFindingPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, finding: Finding): FindingPage {
  const text = getText(context.edition, finding, context.language);
  const page = buildEntryPage(context, route, text, text.summary);
  const set = getEntry(context.edition, finding.set);
  return {
    ...page,
    contents: [...page.contents, { id: 'rests-on', title: context.t('ties.read-next'), lines: [] }],
    title: text.title,
    summary: text.summary,
    set: { ...buildEntryLink(context, finding.set), icon: set.kind === 'set' ? set.icon : '' },
  };
}
