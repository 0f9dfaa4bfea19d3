import { getText, listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { PrincipleSet } from '../../model/types.ts';
import { buildHandoutLinks, type HandoutLinks } from './downloads.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildActorLinks } from './facet-links.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';

/** A principle with what it asks. */
export interface PrincipleBrief extends EntryLink {
  readonly ask: string;
}

/** The principles of all sets that ask something of a stakeholder: the page of all principles that name it among those who have to act. */
export interface StakeholderAsks {
  /** What the stakeholder is called among those who have to act. */
  readonly name: string;
  readonly href: string;
  /** How many principles that are, as a sentence. */
  readonly count: string;
}

/** The page of a principle set: the brief for its stakeholder. */
export interface SetPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly icon: string;
  readonly principles: readonly PrincipleBrief[];
  /** Nothing where the set itself holds all that the stakeholder is asked to do. */
  readonly asks: StakeholderAsks | undefined;
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
    asks: buildStakeholderAsks(context, set),
    handout: buildHandoutLinks(context, set.id),
    brief: buildHandoutLinks(context, set.id, 'brief'),
  };
}

/** Most principles that ask something of a stakeholder may stand in the sets of others, where its readers would not look. */
function buildStakeholderAsks(context: PageContext, set: PrincipleSet): StakeholderAsks | undefined {
  const { edition, t } = context;
  const all = listEntries(edition, 'principle');
  const actor = edition.config.actors.find((id) => String(id) === String(set.id));
  const naming = all.filter(({ actors }) => actor !== undefined && actors.includes(actor));
  if (actor === undefined || naming.length <= all.filter((principle) => principle.set === set.id).length) return undefined;
  const [link] = buildActorLinks(context, [actor]);
  if (link?.href === undefined) return undefined;
  return { name: link.label, href: link.href, count: t('filter.actor.summary', { count: naming.length }) };
}

/** The sections of a set's text before and after its list of principles. */
export function splitAroundPrinciples<T>(sections: readonly T[]): readonly [before: readonly T[], after: readonly T[]] {
  return [sections.slice(0, sectionsBeforePrinciples), sections.slice(sectionsBeforePrinciples)];
}
