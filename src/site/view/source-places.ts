import type { Edition, Entry } from '../../model/types.ts';
import type { Translate } from '../../i18n/translator.ts';
import { sourcePlaceWords } from '../../render/source-place-words.ts';
import type { LanguageTag } from '../../schema/ids.ts';

/** A place in a source document, in words. */
export interface ShownPlace {
  readonly title: string;
  /** The language of the document's title. */
  readonly language: LanguageTag | undefined;
  readonly url: string | undefined;
  /** Such as `chapter 3, section i, item 2`; empty when the whole document is meant. */
  readonly place: string;
}

/** Where an entry stands in the documents that the edition restates. */
export function buildSourcePlaces(edition: Edition, { source }: Pick<Entry, 'source'>, t: Translate): readonly ShownPlace[] {
  return source.map((place) => {
    const document = edition.config.sources[place.document];
    return {
      title: document?.title ?? place.document,
      language: document?.lang,
      url: document?.url,
      place: sourcePlaceWords(place, t),
    };
  });
}
