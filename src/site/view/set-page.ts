import { getText, listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { PrincipleSet } from '../../model/types.ts';
import { buildHandoutLinks, type HandoutLinks } from './downloads.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';

/** A principle with what it asks. */
export interface PrincipleBrief extends EntryLink {
  readonly ask: string;
}

/** The page of a principle set: the brief for its stakeholder. */
export interface SetPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly icon: string;
  readonly principles: readonly PrincipleBrief[];
  readonly handout: HandoutLinks;
  readonly brief: HandoutLinks;
}

/** Where the principles stand in the contents: after who the stakeholders are and what was found. */
const sectionsBeforePrinciples = 2;

/** Builds the page of a principle set. */
export function buildSetPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, set: PrincipleSet): SetPage {
  const { edition, language, t } = context;
  const text = getText(edition, set, language);
  const page = buildEntryPage(context, route, text, text.summary);
  return {
    ...page,
    contents: [
      ...page.contents.slice(0, sectionsBeforePrinciples),
      { id: 'principles', title: page.textT('set.principles'), lines: [], language: page.wordsIn?.lang },
      ...page.contents.slice(sectionsBeforePrinciples),
      { id: 'rests-on', title: t('ties.read-next'), lines: [] },
    ],
    title: text.title,
    summary: text.summary,
    icon: set.icon,
    principles: listEntries(edition, 'principle')
      .filter((principle) => principle.set === set.id)
      .map((principle) => ({ ...buildEntryLink(context, principle.id), ask: getText(edition, principle, language).ask })),
    handout: buildHandoutLinks(context, set.id),
    brief: buildHandoutLinks(context, set.id, 'brief'),
  };
}

/** The sections of a set's text before and after its list of principles. */
export function splitAroundPrinciples<T>(sections: readonly T[]): readonly [before: readonly T[], after: readonly T[]] {
  return [sections.slice(0, sectionsBeforePrinciples), sections.slice(sectionsBeforePrinciples)];
}
