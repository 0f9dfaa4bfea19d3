import { listEntries } from '../../model/find-text.ts';
import type { PageContext } from './page-context.ts';
import { buildEntryLink } from './entry-link.ts';

/** An actor, a stakeholder or a theme as a word that links; without an address where no page lists it. */
export interface FacetLink {
  readonly label: string;
  readonly href: string | undefined;
  /** The language of the label, only where it is not that of the page. */
  readonly language?: string | undefined;
}

/** Links to the principles of each actor; a stakeholder that is no actor leads to its set. */
export function buildActorLinks(context: PageContext, ids: readonly string[]): readonly FacetLink[] {
  const { edition, language, links } = context;
  const words = edition.words.get(language);
  const isUsed = (id: string): boolean => listEntries(edition, 'principle').some(({ actors }) => actors.some((actor) => actor === id));
  return ids.map((id) => {
    const name = words?.actors[id];
    if (name !== undefined) {
      return { label: name, href: isUsed(id) ? links.hrefOf({ type: 'filter', language, by: 'actor', value: id }) : undefined };
    }
    const set = listEntries(edition, 'set').find((candidate) => candidate.id === id);
    return set === undefined ? { label: id, href: undefined } : buildEntryLink(context, set.id);
  });
}

/** Links to the principles of each theme. */
export function buildThemeLinks({ edition, language, links }: PageContext, ids: readonly string[]): readonly FacetLink[] {
  const words = edition.words.get(language);
  return ids.map((id) => ({ label: words?.themes[id] ?? id, href: links.hrefOf({ type: 'filter', language, by: 'theme', value: id }) }));
}
