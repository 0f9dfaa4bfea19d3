import { formatDate } from '../../i18n/format-date.ts';
import { createMessages, createTranslator } from '../../i18n/translator.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import type { PassageWords } from '../elements/passage-words.ts';

/** What the tools for single passages need, on every page of a language. */
export function buildPassageWords({ edition }: SiteSource, language: LanguageTag, styles: string): PassageWords {
  const t = createTranslator(language, edition.strings.get(language));
  const words = edition.words.get(language);
  const { version, date } = edition.config;
  return {
    styles,
    copy: t('passage.copy'),
    quote: t('passage.quote'),
    copied: t('page.copied'),
    failed: t('passage.failed'),
    shown: createMessages(language, edition.strings.get(language))('passage.shown'),
    hidden: t('passage.hidden'),
    // Title and permalink keep their places: the script fills them in.
    citation: t('share.citation', {
      publisher: words?.publisher ?? '',
      year: date.slice(0, 4),
      edition: words?.title ?? '',
      version,
      date: formatDate(date, language),
    }),
    machine: t('share.machine'),
  };
}
