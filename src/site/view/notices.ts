import { formatDate } from '../../i18n/format-date.ts';
import type { TextBase } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';

/** What a reader has to know about the words of a page, in the language of the page. */
export interface Notice {
  readonly type: 'fallback' | 'machine' | 'outdated' | 'reviewed';
  readonly words: string;
}

/** The notices of a text: shown in another language, translated by machine, older than its source, or reviewed by a person. */
export function buildNotices({ edition, language, t }: PageContext, text: TextBase): readonly Notice[] {
  if (text.language !== language) {
    const nameOf = (tag: LanguageTag): string => new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
    return [{ type: 'fallback', words: t('notice.fallback', { language: nameOf(language), source: nameOf(text.language) }) }];
  }
  if (language === edition.sourceLanguage) return [];
  const { reviewed, freshness } = text;
  const origin: Notice =
    reviewed === undefined
      ? { type: 'machine', words: t('notice.machine') }
      : { type: 'reviewed', words: t('notice.reviewed', { name: reviewed.by, date: formatDate(reviewed.date, language) }) };
  return freshness.type === 'outdated' ? [{ type: 'outdated', words: t('notice.outdated') }, origin] : [origin];
}

/** The notices of a text on a card: there is no room to say who has reviewed it. */
export function buildCardNotices(context: PageContext, text: TextBase): readonly Notice[] {
  return buildNotices(context, text).filter(({ type }) => type !== 'reviewed');
}
