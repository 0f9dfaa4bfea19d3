import type { EntryKind } from '../../schema/entry-kinds.ts';
import { localeOf } from '../../i18n/locale.ts';
import { findEntryAt, getEntry } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Edition, Principle } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import { createSiteLinks } from './site-links.ts';

/** What search may filter by, language-free: an entry's kind, or that of a page made by the generator. */
export type SearchKind = EntryKind | 'actor' | 'brief' | 'handout' | 'reference' | 'theme';

/** Whether search finds a page, and by which filters. */
export type PageSearch =
  | { readonly type: 'none' }
  | {
      readonly type: 'indexed';
      readonly kind: SearchKind;
      /** The principle set (its stakeholder) that the page belongs to, if it belongs to one. */
      readonly stakeholder?: EntryId | undefined;
      readonly themes: Principle['themes'];
      /** What stands before the title in results, such as `BA-2`. */
      readonly code?: string | undefined;
      /** What results call it, where its heading alone is that of another page. */
      readonly title?: string | undefined;
      /** Words that find it and stand nowhere on it as the edition's own: other names, words that it asks to avoid. */
      readonly words?: readonly string[] | undefined;
    };

/** A version of the page in another language; `x-default` serves readers of no listed language. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** What every page says of itself before its content. Addresses are absolute. */
export interface PageHead {
  readonly route: Route;
  /** The page's own title; the name of the edition is added where it helps. */
  readonly title: string;
  readonly documentTitle: string;
  readonly description: string;
  /** The language of the page: its address, its menus. */
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  /** The language of the words shown, the source's where a translation is missing. */
  readonly textLanguage: LanguageTag;
  readonly textDirection: 'ltr' | 'rtl';
  readonly canonical: string;
  /** Whether the page names its canonical address. Pages that nobody should land on do so only when they stand for another one. */
  readonly namesCanonical: boolean;
  readonly alternates: readonly Alternate[];
  readonly noindex: boolean;
  /** `none` as well when the words are not in the page's language: they would be found among those of another. */
  readonly search: PageSearch;
}

/** What a page component knows of its page; the rest of the head follows from it. */
export interface PageHeadInput {
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  /** The language of the words shown, if it may differ from that of the page. */
  readonly textLanguage?: LanguageTag;
  readonly search: PageSearch;
  /** For pages that nobody should land on from a search engine. */
  readonly noindex?: boolean;
  /** The page that this one only serves, where it is not its own: what a link to it shows in a message is that page. */
  readonly canonical?: Route;
}

/** The language of a page; pages for all languages speak the source language. */
export function languageOf(edition: Edition, route: Route): LanguageTag {
  return 'language' in route ? route.language : edition.sourceLanguage;
}

/** The same page in another language; pages for all languages lead to the front page. */
export function inLanguage(edition: Edition, route: Route, language: LanguageTag): Route {
  if (route.type === 'permalink') return { type: 'entry', language, id: route.id };
  if ('language' in route) return { ...route, language };
  const front = findEntryAt(edition, '');
  return front === undefined ? { type: 'root' } : { type: 'entry', language, id: front.id };
}

/** Completes the head of a page: language and direction, canonical address, versions in other languages. */
export function buildPageHead(
  source: SiteSource,
  { route, title, description, textLanguage, search, noindex = false, canonical: canonicalRoute = route }: PageHeadInput,
): PageHead {
  const { edition } = source;
  const language = languageOf(edition, route);
  const words = textLanguage ?? language;
  const { absoluteOf } = createSiteLinks(source, language);
  const editionWords = edition.words.get(language);
  const isFront = route.type === 'root' || (route.type === 'entry' && getEntry(edition, route.id).address === '');
  return {
    route,
    title,
    documentTitle: isFront || editionWords === undefined ? title : `${title} · ${editionWords.short_title}`,
    description,
    language,
    direction: localeOf(language).direction,
    textLanguage: words,
    textDirection: localeOf(words).direction,
    canonical: absoluteOf(words === language || !('language' in canonicalRoute) ? canonicalRoute : { ...canonicalRoute, language: words }),
    namesCanonical: !noindex || canonicalRoute !== route,
    // A permalink is the version for everybody else, so it names those that name it.
    alternates: noindex && route.type !== 'permalink' ? [] : alternatesOf(source, route),
    noindex,
    search: words === language ? search : { type: 'none' },
  };
}

/** The languages that have this page in their own words, and the address for everybody else. */
function alternatesOf(source: SiteSource, route: Route): readonly Alternate[] {
  if (route.type === 'root' || route.type === 'not-found') return [];
  const { edition } = source;
  const { absoluteOf } = createSiteLinks(source, edition.sourceLanguage);
  const id = 'id' in route ? route.id : undefined;
  const entry = id === undefined ? undefined : getEntry(edition, id);
  const languages = edition.languages.map(({ tag }) => tag).filter((tag) => entry === undefined || entry.texts.has(tag));
  return [
    ...languages.map((tag) => ({ hreflang: tag, href: absoluteOf(inLanguage(edition, route, tag)) })),
    { hreflang: 'x-default', href: absoluteOf(defaultRoute(edition, route)) },
  ];
}

/** Where a reader of no listed language is served best: the permalink of an entry, the choice of language, or the source. */
function defaultRoute(edition: Edition, route: Route): Route {
  if (route.type === 'permalink') return route;
  if (route.type === 'entry') {
    return getEntry(edition, route.id).address === '' ? { type: 'root' } : { type: 'permalink', id: route.id, name: route.id };
  }
  return inLanguage(edition, route, edition.sourceLanguage);
}
