import type { Element } from 'hast';
import { h } from 'hastscript';
import type { TextBase } from '../model/types.ts';
import type { BookContext } from './book-context.ts';

/** What a reader has to know of the words that follow: that they are not translated, or older than their source. */
export function bookNotices({ language, t }: BookContext, text: TextBase): Element[] {
  if (text.language !== language) {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    const notice = t('book.not-translated', { language: names.of(language) ?? language, source: names.of(text.language) ?? text.language });
    return [h('p.notice', { lang: language }, notice)];
  }
  return text.freshness.type === 'outdated' ? [h('p.notice', { lang: language }, t('notice.outdated'))] : [];
}
