import type { LanguageTag } from '../schema/ids.ts';
import type { Edition, TextBase } from './types.ts';

/** Whether words were translated and no named person has read them against their source yet. */
export function isUnreviewed({ sourceLanguage }: Pick<Edition, 'sourceLanguage'>, text: Pick<TextBase, 'language' | 'reviewed'>): boolean {
  return text.language !== sourceLanguage && text.reviewed === undefined;
}

/** Whether that holds for any words of the edition in a language. */
export function hasUnreviewed(edition: Edition, language: LanguageTag): boolean {
  return [...edition.entries.values()].some(({ texts }) => {
    const text = texts.get(language);
    return text !== undefined && isUnreviewed(edition, text);
  });
}
