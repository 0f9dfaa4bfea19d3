import { createMessages } from '../../i18n/translator.ts';
import { listEntries } from '../../model/find-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import type { SearchBoxSetup, SearchPageSetup } from '../elements/search-setup.ts';
import type { SearchKind } from './page-head.ts';
import { createSiteLinks } from './site-links.ts';
import { titleOf } from './title-of.ts';

/** The kinds of pages that search tells apart, in the order of its filter. */
export const searchKinds: readonly SearchKind[] = [
  'principle',
  'set',
  'finding',
  'module',
  'plan',
  'worksheet',
  'slides',
  'handout',
  'brief',
  'pilot',
  'term',
  'reference',
  'actor',
  'theme',
  'page',
];

/** What the script of the search box needs, on every page of a language: a file beside the search page, since few visits open the box. */
export function buildSearchBoxSetup(source: SiteSource, language: LanguageTag, styles: string): SearchBoxSetup {
  const messageOf = createMessages(language, source.edition.strings.get(language));
  return {
    ...buildCommonSetup(source, language),
    styles,
    messages: {
      suggestions: messageOf('search.suggestions'),
      count: messageOf('search.suggestions.count'),
      none: messageOf('search.suggestions.none'),
      all: messageOf('search.suggestions.all'),
    },
  };
}

/** What the script of the search page needs. */
export function buildSearchPageSetup(source: SiteSource, language: LanguageTag): SearchPageSetup {
  const { edition } = source;
  const messageOf = createMessages(language, edition.strings.get(language));
  const sets = listEntries(edition, 'set').map((set) => [set.id, titleOf(edition, set, language).title]);
  return {
    ...buildCommonSetup(source, language),
    sets: Object.fromEntries(sets),
    messages: {
      // The title of the edition is known already; the rest is filled in while searching.
      documentTitle: messageOf('search.document-title').replaceAll('{title}', edition.words.get(language)?.short_title ?? ''),
      loading: messageOf('search.loading'),
      failed: messageOf('search.failed'),
      results: messageOf('search.results'),
      moreShown: messageOf('search.more-shown'),
      respelled: messageOf('search.respelled'),
      literal: messageOf('search.literal'),
      someWords: messageOf('search.some-words'),
      unknownWords: messageOf('search.unknown-words'),
      nothing: messageOf('search.nothing'),
      nothingFiltered: messageOf('search.nothing.filtered'),
    },
  };
}

function buildCommonSetup(source: SiteSource, language: LanguageTag): Pick<SearchBoxSetup, 'index' | 'smallWords' | 'kinds' | 'hues'> {
  const messageOf = createMessages(language, source.edition.strings.get(language));
  return {
    index: createSiteLinks(source, language).file('pagefind/'),
    smallWords: messageOf('search.small-words'),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, messageOf(`kind.${kind}`)])),
    hues: Object.fromEntries(listEntries(source.edition, 'set').map(({ id, hue }) => [id, hue])),
  };
}
