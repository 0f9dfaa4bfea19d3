import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { getText } from './find-text.ts';
import { pathOf, type Route } from './routes.ts';
import type { Edition, Entry, EntryOf } from './types.ts';

/** Width and height of every picture to share in pixels: what platforms ask for to show it large. https://ogp.me */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** Kinds of entry that have a picture of their own; the others are shared with that of the edition. */
export const picturedKinds = ['principle', 'set', 'module', 'pilot'] as const;
export type PicturedEntry = EntryOf<(typeof picturedKinds)[number]>;

/** What a picture to share shows. The language is that of its words: where a translation is missing, that of the source. */
export type PictureSubject =
  | { readonly type: 'edition'; readonly language: LanguageTag }
  | { readonly type: 'entry'; readonly id: EntryId; readonly language: LanguageTag };

/** All pictures of an edition: each language's own, first that of the whole, then those of its entries in order. */
export function listPictureSubjects(edition: Edition): readonly PictureSubject[] {
  return edition.languages.flatMap(({ tag: language }): readonly PictureSubject[] => [
    ...(edition.words.get(language)?.language === language ? [{ type: 'edition', language } as const] : []),
    ...[...edition.entries.values()]
      .filter((entry) => isPictured(entry) && entry.texts.has(language))
      .map(({ id }) => ({ type: 'entry', id, language }) as const),
  ]);
}

/** What the picture of a page shows: its entry, if entries of that kind have a picture, or the edition. */
export function findPictureSubject(edition: Edition, route: Route): PictureSubject {
  const language = 'language' in route ? route.language : edition.sourceLanguage;
  const entry = 'id' in route ? edition.entries.get(route.id) : undefined;
  return entry !== undefined && isPictured(entry)
    ? { type: 'entry', id: entry.id, language: getText<{ readonly language: LanguageTag }>(edition, entry, language).language }
    : { type: 'edition', language: edition.words.get(language)?.language ?? edition.sourceLanguage };
}

/** Where a picture to share stands, from the site's root: beside the page of its entry, or in the folder of its language. */
export function sharePicturePath(edition: Edition, subject: PictureSubject): string {
  const folder = subject.type === 'edition' ? `${subject.language}/` : pathOf(edition, subject);
  return `${folder}share.png`;
}

/** Whether entries of this kind have a picture of their own. */
export function isPictured(entry: Entry): entry is PicturedEntry {
  return picturedKinds.some((kind) => kind === entry.kind);
}
