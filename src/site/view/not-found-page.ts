import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { inLanguage } from './page-head.ts';

/** What a reader of one language is told when a page does not exist. */
export interface NotFoundPart extends Pick<PageFrame, 't' | 'searchAction' | 'home' | 'navigation'> {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
}

/** The words for all languages of the edition: an address that leads nowhere says none. */
export function buildNotFoundParts(source: SiteSource): readonly NotFoundPart[] {
  return source.edition.languages.map(({ tag, direction }) => {
    const { t, searchAction, home, navigation } = buildPageFrame(source, inLanguage(source.edition, { type: 'root' }, tag));
    return { language: tag, direction, t, searchAction, home, navigation };
  });
}
