import { listEntries } from '../../model/find-text.ts';
import type { Edition } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';

/** The language of what is printed of all principles: the one asked for if any of them is translated, else the source's. */
export function overviewLanguage(edition: Edition, language: LanguageTag): LanguageTag {
  return listEntries(edition, 'principle').some(({ texts }) => texts.has(language)) ? language : edition.sourceLanguage;
}
