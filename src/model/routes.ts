import type { CitationKey, EntryId, LanguageTag } from '../schema/ids.ts';
import { listEntries } from './find-text.ts';
import type { Edition } from './types.ts';

/** Pages that every language has without an entry of their own. */
export const generatedPages = ['glossary', 'search', 'downloads', 'data', 'book'] as const;
export type GeneratedPage = (typeof generatedPages)[number];

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

/** All pages of the site, ordered by language and then by the outline. */
export function listRoutes(edition: Edition): readonly Route[] {
  const { actors, themes } = edition.config;
  const used = {
    actor: new Set(listEntries(edition, 'principle').flatMap((principle) => principle.actors)),
    theme: new Set(listEntries(edition, 'principle').flatMap((principle) => principle.themes)),
  };
  const perLanguage = edition.languages.flatMap(({ tag: language }): readonly Route[] => [
    ...[...edition.entries.values()].flatMap(({ id, kind }): readonly Route[] => [
      { type: 'entry', language, id },
      ...(kind === 'module' || kind === 'set' ? [{ type: 'handout', language, id } as const] : []),
      ...(kind === 'set' ? [{ type: 'brief', language, id } as const] : []),
      { type: 'share', language, id },
      ...(kind === 'principle' ? [{ type: 'card', language, id } as const] : []),
    ]),
    ...generatedPages.map((page) => ({ type: 'generated', language, page }) as const),
    ...[...edition.references.keys()].map((key) => ({ type: 'reference', language, key }) as const),
    ...actors.filter((value) => used.actor.has(value)).map((value) => ({ type: 'filter', language, by: 'actor', value }) as const),
    ...themes.filter((value) => used.theme.has(value)).map((value) => ({ type: 'filter', language, by: 'theme', value }) as const),
  ]);
  const permalinks = [...edition.entries.values()].flatMap(({ id, aliases }) =>
    [id, ...aliases].map((name) => ({ type: 'permalink', id, name }) as const),
  );
  return [{ type: 'root' }, { type: 'not-found' }, ...permalinks, ...perLanguage];
}
