import { formatDate } from '../../i18n/format-date.ts';
import { localeOf } from '../../i18n/locale.ts';
import { createTranslator, findOwnMessage, type Translate } from '../../i18n/translator.ts';
import { findEntryAt, getEntry } from '../../model/find-text.ts';
import { hasTerms, type Route } from '../../model/routes.ts';
import type { Edition, EditionWords } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import { buildBreadcrumbs, type Crumb } from './breadcrumbs.ts';
import { inLanguage, languageOf } from './page-head.ts';
import { createSiteLinks } from './site-links.ts';
import { titleOf } from './title-of.ts';

/** A link of the menus. */
export interface FrameLink {
  readonly label: string;
  /** The language of the label, only where it is not that of the page. */
  readonly language?: LanguageTag | undefined;
  readonly href: string;
  /** `page` for the page itself, `true` for a page above it. */
  readonly current?: 'page' | 'true' | undefined;
}

/** The page in another language. */
export interface LanguageChoice {
  readonly tag: LanguageTag;
  /** Only where it is not that of the page. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly autonym: string;
  readonly href: string;
  readonly current: boolean;
  /** Whether the page's words exist in it. */
  readonly translated: boolean;
}

/** What stands around the content of every page. */
export interface PageFrame {
  /** The language of the page. */
  readonly language: LanguageTag;
  readonly t: Translate;
  readonly words: EditionWords;
  readonly home: string;
  readonly searchAction: string;
  readonly navigation: readonly FrameLink[];
  readonly languages: readonly LanguageChoice[];
  readonly breadcrumbs: readonly Crumb[];
  readonly footer: readonly FrameLink[];
  readonly version: string;
  /** The day of this version, in words. */
  readonly date: string;
  readonly licence: string;
  /** The notice of the funder, on the pages that present the edition; the many pages of its content do without. */
  readonly funding: string | undefined;
}

/** Builds the frame of a page: menus that know where they are, languages that keep the page. */
export function buildPageFrame(source: SiteSource, route: Route): PageFrame {
  const { edition } = source;
  const language = languageOf(edition, route);
  const links = createSiteLinks(source, language);
  const t = createTranslator(language, edition.strings.get(language));
  const words = edition.words.get(language);
  if (words === undefined) throw new Error(`the edition has no words in ${language}`);
  const here = findHere(edition, route);
  const entryLink = (id: EntryId): FrameLink => ({
    ...menuLabel(edition, id, language),
    href: links.entry(id),
    current: here[0] === id && route.type === 'entry' ? 'page' : here.includes(id) ? 'true' : undefined,
  });
  const generatedLink = (page: 'glossary' | 'downloads' | 'search'): FrameLink => ({
    label: t(`nav.${page}`),
    href: links.hrefOf({ type: 'generated', language, page }),
    current: route.type === 'generated' && route.page === page ? 'page' : undefined,
  });
  const shown = edition.config.navigation.filter((id) => edition.entries.has(id));
  const rest = edition.outline.map(({ id }) => id).filter((id) => !shown.includes(id));
  return {
    language,
    t,
    words,
    home: links.hrefOf(inLanguage(edition, { type: 'root' }, language)),
    searchAction: links.hrefOf({ type: 'generated', language, page: 'search' }),
    navigation: shown.map(entryLink),
    languages: edition.languages.map(({ tag, direction, autonym }) => ({
      tag,
      direction: direction === localeOf(language).direction ? undefined : direction,
      autonym,
      href: links.hrefOf(inLanguage(edition, route, tag)),
      current: tag === language && 'language' in route,
      translated: !('id' in route) || getEntry(edition, route.id).texts.has(tag),
    })),
    breadcrumbs: buildBreadcrumbs(edition, route, links, t),
    footer: [
      ...rest.map(entryLink),
      ...(hasTerms(edition) ? [generatedLink('glossary')] : []),
      generatedLink('downloads'),
      generatedLink('search'),
    ],
    version: edition.config.version,
    date: formatDate(edition.config.date, language),
    licence: edition.config.licence,
    funding: isContent(edition, route) ? undefined : words.funding,
  };
}

function isContent(edition: Edition, route: Route): boolean {
  return route.type === 'entry' && getEntry(edition, route.id).kind !== 'page';
}

/** The entry that a page shows, or that pages made from data belong to, and all above it. */
function findHere(edition: Edition, route: Route): readonly EntryId[] {
  if ('id' in route) return lineOf(edition, route.id);
  const above = route.type === 'filter' ? 'principles/' : route.type === 'reference' ? 'references/' : undefined;
  const entry = above === undefined ? undefined : findEntryAt(edition, above);
  return entry === undefined ? [] : lineOf(edition, entry.id);
}

/** The entry and all above it. */
function lineOf(edition: Edition, id: EntryId): readonly EntryId[] {
  const { parent } = getEntry(edition, id);
  return parent === undefined ? [id] : [id, ...lineOf(edition, parent)];
}

/**
 * Titles can be long; the interface has a short word for the pages whose ids the content format fixes. In a language that it does
 * not speak, the title is nearer to readers than the English word, unless the edition brings a word of its own.
 */
function menuLabel(edition: Edition, id: EntryId, language: LanguageTag): Pick<FrameLink, 'label' | 'language'> {
  const word = findOwnMessage(`nav.${id}`, language, edition.strings.get(language));
  if (word !== undefined) return { label: word };
  const { title, language: words } = titleOf(edition, getEntry(edition, id), language);
  return { label: title, language: words };
}
