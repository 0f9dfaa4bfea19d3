import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../i18n/translator.ts';
import type { Edition } from '../model/types.ts';
import type { SourcePlace } from '../schema/source-place.ts';

/** Where in a source document something stands, in words: `Title of the document, chapter 3, section i, item 2`. */
export function describeSource(edition: Edition, place: SourcePlace, t: Translate): ElementContent[] {
  const document = edition.config.sources[place.document];
  const title = document === undefined ? place.document : h('cite', { lang: document.lang }, document.title);
  const { chapter, section, item } = place;
  const parts = [
    ...(chapter === undefined ? [] : [typeof chapter === 'number' ? t('source.chapter', { chapter }) : t(`source.${chapter}`)]),
    ...(section === undefined ? [] : [t('source.section', { section })]),
    ...(item === undefined ? [] : [t('source.item', { item })]),
  ];
  return [typeof title === 'string' ? { type: 'text', value: title } : title, { type: 'text', value: parts.map((part) => `, ${part}`).join('') }];
}
