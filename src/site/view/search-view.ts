import { getText, listEntries } from '../../model/find-text.ts';
import { hasTerms, listFilters, type Route } from '../../model/routes.ts';
import type { Edition } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import type { FacetName } from '../elements/facets.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead, type SearchKind } from './page-head.ts';
import { buildSearchPageSetup, searchKinds } from './search-setup.ts';
import { titleOf } from './title-of.ts';

/** One value that results can be narrowed by. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** The short code of a principle set, and its colour. */
  readonly code?: string;
  readonly hue?: number;
  /** The language of the label, only where it is not that of the page. */
  readonly language?: LanguageTag | undefined;
}

/** The values of one facet. */
export interface FilterGroup {
  readonly name: FacetName;
  readonly legend: string;
  readonly options: readonly FilterOption[];
}

/** A page to begin from when search does not lead on. */
export interface StartLink {
  readonly href: string;
  readonly label: string;
  readonly text?: string | undefined;
  readonly language?: LanguageTag | undefined;
}

/** The search page. */
export interface SearchView {
  readonly head: PageHead;
  readonly action: string;
  /** For the script, as JSON. */
  readonly setup: string;
  readonly filters: readonly FilterGroup[];
  /** Everything there is: the pages of the outline and the lists beside it. */
  readonly start: readonly StartLink[];
  /** Where to look when nothing was found. */
  readonly help: readonly StartLink[];
  /** The search page of the source language; nothing on that page itself. */
  readonly source: { readonly href: string; readonly language: LanguageTag; readonly autonym: string } | undefined;
}

/** Builds the search page. */
export function buildSearchView(context: PageContext, route: Extract<Route, { type: 'generated' }>): SearchView {
  const { edition, source, language, links, t } = context;
  const title = edition.words.get(language)?.title ?? '';
  const generated = (page: 'glossary' | 'downloads'): StartLink => ({
    href: links.hrefOf({ type: 'generated', language, page }),
    label: t(`nav.${page}`),
  });
  const glossary = hasTerms(edition) ? [generated('glossary')] : [];
  const overview = new Set(
    listEntries(edition, 'principle')
      .map(({ set }) => edition.entries.get(set)?.parent)
      .filter((id) => id !== undefined),
  );
  const locale = edition.languages.find(({ tag }) => tag === edition.sourceLanguage);
  return {
    head: buildPageHead(source, {
      route,
      title: t('nav.search'),
      description: t('search.description', { title }),
      search: { type: 'none' },
    }),
    action: links.hrefOf(route),
    setup: JSON.stringify(buildSearchPageSetup(source, language)),
    filters: buildFilters(context),
    start: [...edition.outline.map(({ id }) => startLink(context, id)), ...glossary, generated('downloads')],
    help: [...[...overview].map((id) => startLink(context, id)), ...glossary],
    source:
      locale === undefined || language === edition.sourceLanguage
        ? undefined
        : { href: links.hrefOf({ ...route, language: locale.tag }), language: locale.tag, autonym: locale.autonym },
  };
}

function startLink({ edition, language, links }: PageContext, id: EntryId): StartLink {
  const entry = edition.entries.get(id);
  if (entry === undefined) throw new Error(`the model has no entry ${id}`);
  const { title, language: titleLanguage } = titleOf(edition, entry, language);
  const text = entry.kind === 'page' ? getText(edition, entry, language).summary : undefined;
  return { href: links.entry(id), label: title, text, language: titleLanguage };
}

function buildFilters({ edition, language, t }: PageContext): readonly FilterGroup[] {
  const themes = edition.words.get(language)?.themes ?? {};
  const kinds = searchKinds.filter((kind) => hasKind(edition, kind));
  return [
    { name: 'kind', legend: t('search.filters.kind'), options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
    {
      name: 'stakeholder',
      legend: t('search.filters.stakeholder'),
      options: listEntries(edition, 'set').map((set) => {
        const { title, language: titleLanguage } = titleOf(edition, set, language);
        return { value: set.id, label: title, code: set.code, hue: set.hue, language: titleLanguage };
      }),
    },
    {
      name: 'theme',
      legend: t('search.filters.theme'),
      options: edition.config.themes.map((theme) => ({ value: theme, label: themes[theme] ?? theme })),
    },
  ];
}

/** Whether any page is of a kind: an edition may do without pilots, or without the training. */
function hasKind(edition: Edition, kind: SearchKind): boolean {
  switch (kind) {
    case 'handout':
      return listEntries(edition, 'set').length + listEntries(edition, 'module').length > 0;
    case 'brief':
      return listEntries(edition, 'set').length > 0;
    case 'reference':
      return edition.references.size > 0;
    case 'actor':
    case 'theme':
      return listFilters(edition).some(({ by }) => by === kind);
    default:
      return listEntries(edition, kind).length > 0;
  }
}
