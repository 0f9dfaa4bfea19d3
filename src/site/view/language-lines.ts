import { localeOf } from '../../i18n/locale.ts';
import { getEntry } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';
import { inLanguage } from './page-head.ts';
import { titleOf } from './title-of.ts';

/** A page in one language, as a list of languages shows it. */
export interface LanguageLine {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  readonly autonym: string;
  readonly href: string;
  readonly title: string;
  /** The language and direction of the title, which is the source's where the page was not translated. */
  readonly titleIn: { readonly lang: LanguageTag; readonly dir: 'ltr' | 'rtl' };
}

/** The front page in every language, with the title of the edition. */
export function buildFrontLines({ edition, links }: PageContext): readonly LanguageLine[] {
  return edition.languages.map(({ tag, direction, autonym }) => {
    const words = edition.words.get(tag);
    const href = links.hrefOf(inLanguage(edition, { type: 'root' }, tag));
    return { language: tag, direction, autonym, href, title: words?.title ?? '', titleIn: titleIn(words?.language ?? tag) };
  });
}

/** An entry in every language, with its title. */
export function buildEntryLines({ edition, links }: PageContext, id: EntryId): readonly LanguageLine[] {
  const entry = getEntry(edition, id);
  return edition.languages.map(({ tag, direction, autonym }) => {
    const { title, language = tag } = titleOf(edition, entry, tag);
    const route: Route = { type: 'entry', language: tag, id };
    return { language: tag, direction, autonym, href: links.hrefOf(route), title, titleIn: titleIn(language) };
  });
}

function titleIn(tag: LanguageTag): LanguageLine['titleIn'] {
  return { lang: tag, dir: localeOf(tag).direction };
}
