import { listEntries } from '../../model/find-text.ts';
import type { StringKey } from '../../i18n/translator.ts';
import { buildEntryLink } from './entry-link.ts';
import { buildActorLinks, buildThemeLinks, type FacetLink } from './facet-links.ts';
import type { PageContext } from './page-context.ts';

/** By what principles can be chosen. */
export type FilterName = 'set' | 'actor' | 'theme';

/** One choice of a filter: a page that lists the principles, and what a script compares. */
export interface FilterChoice extends FacetLink {
  readonly value: string;
  readonly href: string;
}

/** All choices of one kind. */
export interface FilterGroup {
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}

const labels: Readonly<Record<FilterName, StringKey>> = { set: 'filter.set', actor: 'filter.actor', theme: 'filter.theme' };

/** The filters of the principles. Each choice is the address of a page, so that it works without script. */
export function buildFilterGroups(context: PageContext): readonly FilterGroup[] {
  const { edition } = context;
  const principles = listEntries(edition, 'principle');
  const actors = edition.config.actors.filter((id) => principles.some((principle) => principle.actors.includes(id)));
  const themes = edition.config.themes.filter((id) => principles.some((principle) => principle.themes.includes(id)));
  const sets = listEntries(edition, 'set').map(({ id }) => ({ ...buildEntryLink(context, id), value: id }));
  const group = (name: FilterName, choices: readonly FilterChoice[]): FilterGroup => ({ name, label: context.t(labels[name]), choices });
  return [
    group('actor', withValues(actors, buildActorLinks(context, actors))),
    group('theme', withValues(themes, buildThemeLinks(context, themes))),
    group('set', sets),
  ];
}

function withValues(ids: readonly string[], facets: readonly FacetLink[]): readonly FilterChoice[] {
  return facets.flatMap((facet, index) => {
    const value = ids[index];
    return value === undefined || facet.href === undefined ? [] : [{ ...facet, href: facet.href, value }];
  });
}
