import { getText } from '../../model/find-text.ts';
import type { Edition, Entry } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';

/** The title of an entry on pages of a language. */
export interface ShownTitle {
  readonly title: string;
  /** The language of the title, only where it is not that of the page. */
  readonly language?: LanguageTag | undefined;
}

/** The title of an entry in a language, or that of the source where it was not translated. */
export function titleOf(edition: Edition, entry: Entry, language: LanguageTag): ShownTitle {
  const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, entry, language);
  return { title: text.title, language: text.language === language ? undefined : text.language };
}
