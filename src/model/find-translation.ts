import type { LanguageTag } from '../schema/ids.ts';
import type { TranslatableText } from '../schema/translatable-text.ts';
import type { Edition } from './types.ts';

/** Words with the language that they are in. */
export interface TextIn {
  readonly text: string;
  readonly language: LanguageTag;
}

/** A text of a file that all languages share, in one of them, or in the source language where it was not translated. */
export function findTranslation(
  { sourceLanguage }: Pick<Edition, 'sourceLanguage'>,
  text: TranslatableText | undefined,
  language: LanguageTag,
): TextIn | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { text, language: sourceLanguage };
  return textIn(text, language) ?? textIn(text, sourceLanguage);
}

function textIn(texts: Exclude<TranslatableText, string>, language: LanguageTag): TextIn | undefined {
  const text = texts[language];
  return text === undefined ? undefined : { text, language };
}
