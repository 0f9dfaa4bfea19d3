import { createMessages, type StringKey } from '../../i18n/translator.ts';
import { listEntries } from '../../model/find-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import type { BoxMessage, PageMessage, SearchBoxSetup, SearchPageSetup } from '../elements/search-setup.ts';
import type { SearchKind } from './page-head.ts';
import { createSiteLinks } from './site-links.ts';
import { titleOf } from './title-of.ts';

/** The kinds of pages that search tells apart, in the order of its filter. */
export const searchKinds: readonly SearchKind[] = ['principle', 'set', 'finding', 'module', 'pilot', 'term', 'reference', 'page'];

const boxMessages: Readonly<Record<BoxMessage, StringKey>> = {
  suggestions: 'search.suggestions',
  count: 'search.suggestions.count',
  none: 'search.suggestions.none',
  all: 'search.suggestions.all',
};

const pageMessages: Readonly<Record<PageMessage, StringKey>> = {
  documentTitle: 'search.document-title',
  loading: 'search.loading',
  failed: 'search.failed',
  results: 'search.results',
  moreShown: 'search.more-shown',
  respelled: 'search.respelled',
  literal: 'search.literal',
  someWords: 'search.some-words',
  unknownWords: 'search.unknown-words',
  nothing: 'search.nothing',
  nothingFiltered: 'search.nothing.filtered',
};

/** What the script of the search box needs, on every page of a language. */
export function buildSearchBoxSetup(source: SiteSource, language: LanguageTag, styles: string): SearchBoxSetup {
  return { ...buildCommonSetup(source, language), styles, messages: gather(source, language, boxMessages) };
}

/** What the script of the search page needs. */
export function buildSearchPageSetup(source: SiteSource, language: LanguageTag): SearchPageSetup {
  const { edition } = source;
  const sets = listEntries(edition, 'set').map((set) => [set.id, titleOf(edition, set, language).title]);
  return { ...buildCommonSetup(source, language), sets: Object.fromEntries(sets), messages: gather(source, language, pageMessages) };
}

function buildCommonSetup(source: SiteSource, language: LanguageTag): Pick<SearchBoxSetup, 'index' | 'kinds' | 'hues'> {
  const messageOf = createMessages(language, source.edition.strings.get(language));
  return {
    index: createSiteLinks(source, language).file('pagefind/'),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, messageOf(`kind.${kind}`)])),
    hues: Object.fromEntries(listEntries(source.edition, 'set').map(({ id, hue }) => [id, hue])),
  };
}

/** Messages that the script fills in; the title of the edition is known already. */
function gather<Name extends string>({ edition }: SiteSource, language: LanguageTag, keys: Readonly<Record<Name, StringKey>>): Record<Name, string>;
function gather({ edition }: SiteSource, language: LanguageTag, keys: Readonly<Record<string, StringKey>>): Record<string, string> {
  const messageOf = createMessages(language, edition.strings.get(language));
  const title = edition.words.get(language)?.short_title ?? '';
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, messageOf(key).replaceAll('{title}', title)]));
}
