import { localeOf } from '../../i18n/locale.ts';
import { findTranslation } from '../../model/find-translation.ts';
import type { TranslatableText } from '../../schema/translatable-text.ts';
import type { PageContext } from './page-context.ts';
import type { WordsIn } from './quoted-entry.ts';

/** Words of a file that all languages share, as a page shows them. */
export interface ShownWords {
  readonly text: string;
  /** Language and direction, only where they are not those of the page. */
  readonly wordsIn: WordsIn | undefined;
}

/** Finds the words for the language of a page; those of the source language where there are no others. */
export function showWords({ edition, language }: PageContext, words: TranslatableText | undefined): ShownWords | undefined {
  const found = findTranslation(edition, words, language);
  if (found === undefined) return undefined;
  const lang = found.language;
  return { text: found.text, wordsIn: lang === language ? undefined : { lang, dir: localeOf(lang).direction } };
}
