import { h } from 'hastscript';
import { localeOf } from '../i18n/locale.ts';
import { inLanguageOf, type BookContext } from './book-context.ts';
import type { BookSection } from './book.ts';
import { drawCoverMotif } from './cover-motif.ts';

/** The cover: title and subtitle over the drawn web of stakeholders, who published it, which version in which language it is. */
export function buildCover(context: BookContext, date: string): BookSection {
  const { edition, language, words, t } = context;
  const id = 'book--cover';
  const version = t('book.version', { version: edition.config.version, date });
  return {
    id,
    role: 'cover',
    language: words.language,
    title: words.title,
    part: undefined,
    mark: undefined,
    content: h('section.book-cover', { id, ...inLanguageOf(words, language) }, [
      drawCoverMotif(edition),
      h('div.cover-title', [
        h('p.book-title', words.title),
        ...(words.subtitle === undefined ? [] : [h('p.book-subtitle', words.subtitle)]),
      ]),
      h('div.cover-foot', [
        h('p.cover-publisher', words.publisher),
        h('p.cover-version', { lang: language }, version),
        h('p.cover-language', { lang: language }, localeOf(language).autonym),
      ]),
    ]),
  };
}
