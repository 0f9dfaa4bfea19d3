import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../i18n/translator.ts';
import type { Edition, Entry } from '../model/types.ts';
import { sourcePlaceWords } from '../render/source-place-words.ts';

/** Where an entry stands in the source documents, as `dt` and `dd`: title of the document, chapter, section, item. */
export function describeSource({ config }: Edition, { source }: Entry, t: Translate): ElementContent[] {
  if (source.length === 0) return [];
  const lines = source.map((place) => {
    const document = config.sources[place.document];
    const words = sourcePlaceWords(place, t);
    return h('p', [
      h('cite', document === undefined ? {} : { lang: document.lang }, document?.title ?? place.document),
      words === '' ? '' : `, ${words}`,
    ]);
  });
  return [h('dt', t('source.label')), h('dd', lines)];
}
