import type { Translate } from '../i18n/translator.ts';
import type { SourcePlace } from '../schema/source-place.ts';

/** Where in its document a place stands, such as `chapter 3, section i, item 2`; empty when the whole document is meant. */
export function sourcePlaceWords({ chapter, section, item }: SourcePlace, t: Translate): string {
  return [
    ...(chapter === undefined
      ? []
      : [typeof chapter === 'number' ? t('source.chapter', { chapter: String(chapter) }) : t(`source.${chapter}`)]),
    ...(section === undefined ? [] : [t('source.section', { section })]),
    ...(item === undefined ? [] : [t('source.item', { item: String(item) })]),
  ].join(', ');
}
