import { createTranslator, type Translate } from '../../i18n/translator.ts';
import type { Route } from '../../model/routes.ts';
import type { Edition } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { getSiteSource, type SiteSource } from '../current-edition.ts';
import { languageOf } from './page-head.ts';
import { createSiteLinks, type SiteLinks } from './site-links.ts';

/** What the parts of a page's data are built from. */
export interface PageContext {
  readonly source: SiteSource;
  readonly edition: Edition;
  /** The language of the page. */
  readonly language: LanguageTag;
  readonly links: SiteLinks;
  /** Interface words in the language of the page. */
  readonly t: Translate;
}

/** The context of the page of a route. */
export function createPageContext(route: Route, source: SiteSource = getSiteSource()): PageContext {
  const { edition } = source;
  const language = languageOf(edition, route);
  const t = createTranslator(language, edition.strings.get(language));
  return { source, edition, language, links: createSiteLinks(source, language), t };
}
