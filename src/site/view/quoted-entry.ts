import { formatDate } from '../../i18n/format-date.ts';
import { localeOf } from '../../i18n/locale.ts';
import { codedTitle } from '../../model/coded-title.ts';
import { licenceLink, type LicenceLink } from '../../model/licence-link.ts';
import { isUnreviewed } from '../../model/unreviewed.ts';
import type { Entry, TextBase } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';

/** A language with its direction, as attributes. */
export interface WordsIn {
  readonly lang: LanguageTag;
  readonly dir: 'ltr' | 'rtl';
}

/** An entry in the few words in which others quote it. */
export interface QuotedEntry {
  /** With the code of a principle before it. */
  readonly title: string;
  /** What is asked, what a term means, what the text is about. */
  readonly words: string;
  /** The language of title and words, the source's where the entry was not translated. */
  readonly wordsIn: WordsIn;
  /** The language of everything else. */
  readonly pageIn: WordsIn;
  readonly permalink: string;
  /** Where it is from; `permalink` is what stands for its address, so that each format can make a link of it. */
  citationWith(permalink: string, mark?: (words: string) => string): string;
  readonly licence: LicenceLink;
}

/** Gathers what every format of a quotation says. */
export function quoteEntry(context: PageContext, entry: Entry, text: TextBase & { readonly title: string }, words: string): QuotedEntry {
  const { links, language } = context;
  const title = codedTitle(entry, text.title);
  return {
    title,
    words,
    wordsIn: { lang: text.language, dir: localeOf(text.language).direction },
    pageIn: { lang: language, dir: localeOf(language).direction },
    permalink: links.absoluteOf({ type: 'permalink', id: entry.id, name: entry.id }),
    citationWith: (permalink, mark = (plain) => plain) => formatCitation(context, text, title, permalink, mark),
    licence: licenceLink(context.edition.config.licence),
  };
}

/** The line that names the source; a machine translation is called what it is. */
function formatCitation(
  { edition, language, t }: PageContext,
  text: TextBase,
  title: string,
  permalink: string,
  mark: (words: string) => string,
): string {
  const { version, date } = edition.config;
  const words = edition.words.get(language);
  const citation = t('share.citation', {
    publisher: mark(words?.publisher ?? ''),
    year: date.slice(0, 4),
    title: mark(title),
    edition: mark(words?.title ?? ''),
    version: mark(version),
    date: formatDate(date, language),
    permalink,
  });
  return isUnreviewed(edition, text) ? `${citation} [${t('share.machine')}]` : citation;
}
