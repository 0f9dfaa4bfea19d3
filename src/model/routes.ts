import type { CitationKey, EntryId, LanguageTag } from '../schema/ids.ts';
import { anyLanguage } from './any-language.ts';
import { listEntries } from './find-text.ts';
import type { Edition } from './types.ts';

/** Pages that a language has without an entry of their own. */
export const generatedPages = ['glossary', 'search', 'downloads', 'data', 'book'] as const;
export type GeneratedPage = (typeof generatedPages)[number];

/** Those of an edition: without terms it has no glossary, unless the address of one was published. */
export function listGeneratedPages(edition: Pick<Edition, 'addresses' | 'entries'>): readonly GeneratedPage[] {
  const isAsked = hasTerms(edition) || edition.addresses.includes(`${anyLanguage}/glossary/`);
  return generatedPages.filter((page) => page !== 'glossary' || isAsked);
}

/** Whether a glossary has anything in it, so that pages lead to it. */
export function hasTerms(edition: Pick<Edition, 'entries'>): boolean {
  return listEntries(edition, 'term').length > 0;
}

/** Every page of the site. */
export type Route =
  /** The choice of language. */
  | { readonly type: 'root' }
  | { readonly type: 'not-found' }
  /** The address that printed matter names: it leads to the entry in the reader's language. */
  | { readonly type: 'permalink'; readonly id: EntryId; readonly name: string }
  | { readonly type: 'entry'; readonly language: LanguageTag; readonly id: EntryId }
  /** The A4 sheet of a module or a principle set. */
  | { readonly type: 'handout'; readonly language: LanguageTag; readonly id: EntryId }
  /** The brief of a principle set, for the stakeholder's desk. */
  | { readonly type: 'brief'; readonly language: LanguageTag; readonly id: EntryId }
  /** How to pass an entry on: link, quotation, citation. */
  | { readonly type: 'share'; readonly language: LanguageTag; readonly id: EntryId }
  /** A principle on a card, for frames on other sites. */
  | { readonly type: 'card'; readonly language: LanguageTag; readonly id: EntryId }
  | { readonly type: 'generated'; readonly language: LanguageTag; readonly page: GeneratedPage }
  | { readonly type: 'reference'; readonly language: LanguageTag; readonly key: CitationKey }
  /** The principles of one actor or theme: the filter without script. */
  | { readonly type: 'filter'; readonly language: LanguageTag; readonly by: 'actor' | 'theme'; readonly value: string };

/** The address of a route from the site's root, with a slash at the end, without one at the start. */
export function pathOf(edition: Edition, route: Route): string {
  switch (route.type) {
    case 'root':
      return '';
    case 'not-found':
      return '404';
    case 'permalink':
      return `p/${route.name.toLowerCase()}/`;
    case 'entry':
      return `${route.language}/${edition.entries.get(route.id)?.address ?? ''}`;
    case 'handout':
    case 'brief':
    case 'share':
    case 'card':
      return `${route.language}/${edition.entries.get(route.id)?.address ?? ''}${route.type}/`;
    case 'generated':
      return `${route.language}/${route.page}/`;
    case 'reference':
      return `${route.language}/references/${route.key}/`;
    case 'filter':
      return `${route.language}/principles/${route.by}/${route.value}/`;
  }
}

/** The actors and themes that principles name: each has a page with them, which doors of the front page call `name`. */
export function listFilters(
  edition: Pick<Edition, 'config' | 'entries'>,
): readonly (Pick<FilterRoute, 'by' | 'value'> & { readonly name: string })[] {
  const principles = [...edition.entries.values()].filter((entry) => entry.kind === 'principle');
  const used = {
    actor: new Set<string>(principles.flatMap(({ actors }) => actors)),
    theme: new Set<string>(principles.flatMap(({ themes }) => themes)),
  };
  const all = [
    ...edition.config.actors.map((value) => ({ by: 'actor', value }) as const),
    ...edition.config.themes.map((value) => ({ by: 'theme', value }) as const),
  ];
  return all.filter(({ by, value }) => used[by].has(value)).map(({ by, value }) => ({ by, value, name: `${by}/${value}` }));
}

type FilterRoute = Extract<Route, { type: 'filter' }>;

/** All pages of the site, ordered by language and then by the outline. */
export function listRoutes(edition: Edition): readonly Route[] {
  const filters = listFilters(edition);
  const generated = listGeneratedPages(edition);
  const perLanguage = edition.languages.flatMap(({ tag: language }): readonly Route[] => [
    ...[...edition.entries.values()].flatMap(({ id, kind }): readonly Route[] => [
      { type: 'entry', language, id },
      ...(kind === 'module' || kind === 'set' ? [{ type: 'handout', language, id } as const] : []),
      ...(kind === 'set' ? [{ type: 'brief', language, id } as const] : []),
      { type: 'share', language, id },
      ...(kind === 'principle' ? [{ type: 'card', language, id } as const] : []),
    ]),
    ...generated.map((page) => ({ type: 'generated', language, page }) as const),
    ...[...edition.references.keys()].map((key) => ({ type: 'reference', language, key }) as const),
    ...filters.map(({ by, value }) => ({ type: 'filter', language, by, value }) as const),
  ]);
  const permalinks = [...edition.entries.values()].flatMap(({ id, aliases }) =>
    [id, ...aliases].map((name) => ({ type: 'permalink', id, name }) as const),
  );
  return [{ type: 'root' }, { type: 'not-found' }, ...permalinks, ...perLanguage];
}
