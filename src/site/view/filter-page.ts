import { findEntryAt, getText, listEntries } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import { buildFilterGroups, type FilterGroup } from './filter-groups.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { titleOf } from './title-of.ts';

/** A principle with what it asks. */
export interface FilteredPrinciple extends EntryLink {
  readonly ask: string;
}

/** The principles of one actor or one theme, by set. */
export interface FilterPage {
  readonly head: PageHead;
  /** What the principles have in common: `Who has to act`. */
  readonly label: string;
  readonly name: string;
  readonly count: string;
  readonly sets: readonly { readonly set: EntryLink; readonly principles: readonly FilteredPrinciple[] }[];
  /** The other choices of the same kind. */
  readonly others: FilterGroup['choices'];
  readonly othersHeading: string;
  /** All principles, with this one chosen. */
  readonly overview: string | undefined;
}

type FilterRoute = Extract<Route, { type: 'filter' }>;

/** Builds the page of an actor or a theme. */
export function buildFilterPage(context: PageContext, route: FilterRoute): FilterPage {
  const { edition, source, language, t } = context;
  const words = edition.words.get(language);
  const name = (route.by === 'actor' ? words?.actors : words?.themes)?.[route.value] ?? route.value;
  const searchWords = route.by === 'actor' ? (words?.search[route.value] ?? []) : [];
  const fitting = listEntries(edition, 'principle').filter((principle) => {
    const values: readonly string[] = route.by === 'actor' ? principle.actors : principle.themes;
    return values.includes(route.value);
  });
  const label = t(route.by === 'actor' ? 'filter.actor' : 'filter.theme');
  const count = t(route.by === 'actor' ? 'filter.actor.summary' : 'filter.theme.summary', { count: fitting.length });
  const group = buildFilterGroups(context).find((candidate) => candidate.name === route.by);
  return {
    head: buildPageHead(source, {
      route,
      title: t('filter.title', { label, name }),
      description: `${t('filter.title', { label, name })}. ${count}`,
      search: {
        type: 'indexed',
        kind: route.by,
        themes: edition.config.themes.filter((theme) => route.by === 'theme' && theme === route.value),
        ...(isTitle(context, name) ? { title: t('filter.title', { label, name }), words: [name, ...searchWords] } : { words: searchWords }),
      },
    }),
    label,
    name,
    count,
    sets: listEntries(edition, 'set').flatMap(({ id }) => {
      const principles = fitting.filter(({ set }) => set === id);
      if (principles.length === 0) return [];
      return [
        {
          set: buildEntryLink(context, id),
          principles: principles.map((principle) => ({
            ...buildEntryLink(context, principle.id),
            ask: getText(edition, principle, language).ask,
          })),
        },
      ];
    }),
    others: (group?.choices ?? []).filter(({ value }) => value !== route.value),
    othersHeading: t(route.by === 'actor' ? 'filter.actor.others' : 'filter.theme.others'),
    overview: findOverview(context),
  };
}

/** Whether an entry is called by a name: search tells both by their titles. */
function isTitle({ edition, language }: PageContext, name: string): boolean {
  return [...edition.entries.values()].some((entry) => titleOf(edition, entry, language).title === name);
}

/** The page whose address is above those of all filters. */
function findOverview({ edition, links }: PageContext): string | undefined {
  const entry = findEntryAt(edition, 'principles/');
  return entry === undefined ? undefined : links.entry(entry.id);
}
