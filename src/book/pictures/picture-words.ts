import { createTranslator } from '../../i18n/translator.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import { isPictured, type PicturedEntry, type PictureSubject } from '../../model/share-pictures.ts';
import type { Edition, EditionWords } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { moduleNumber } from '../entry-label.ts';

/** Words that may be in another language than the picture. */
export interface PictureLine {
  readonly text: string;
  readonly language: LanguageTag;
}

/** The words of a picture to share, in the order in which they are read. */
export interface PictureWords {
  readonly language: LanguageTag;
  /** The large sign at the side: a code, the number of a module, a country; the edition has none. */
  readonly sign: string | undefined;
  /** What the entry belongs to, or what it is. */
  readonly over: PictureLine | undefined;
  readonly title: string;
  /** What stands at the foot: the title of the edition, or who publishes it. */
  readonly foot: PictureLine;
}

/** The words of a picture to share. */
export function buildPictureWords(edition: Edition, subject: PictureSubject): PictureWords {
  const { language } = subject;
  const words = editionWords(edition, language);
  if (subject.type === 'edition') {
    return {
      language,
      sign: undefined,
      over: words.subtitle === undefined ? undefined : { text: words.subtitle, language: words.language },
      title: words.title,
      foot: { text: words.publisher, language: words.language },
    };
  }
  const entry = getPictured(edition, subject);
  return {
    language,
    sign: signOf(edition, entry),
    over: overOf(edition, entry, language),
    title: getText<{ readonly title: string }>(edition, entry, language).title,
    foot: { text: words.title, language: words.language },
  };
}

/**
 * What stands in the picture, for those who do not see it: its words without the foot, which the page that it stands for
 * names as its site. The title comes first, as in the data beside it, so that the two compress well.
 */
export function describePicture({ sign, over, title }: PictureWords): string {
  const named = sign === undefined ? title : `${sign}. ${title}`;
  return over === undefined ? named : `${named} · ${over.text}`;
}

/** The entry of a picture; a fault of the generator when it is of a kind without pictures. */
export function getPictured(edition: Edition, { id }: Extract<PictureSubject, { type: 'entry' }>): PicturedEntry {
  const entry = getEntry(edition, id);
  if (!isPictured(entry)) throw new Error(`${id} has no picture of its own`);
  return entry;
}

function signOf(edition: Edition, entry: PicturedEntry): string {
  switch (entry.kind) {
    case 'principle':
      return entry.id;
    case 'set':
      return entry.code;
    case 'module':
      return String(moduleNumber(edition, entry));
    case 'pilot':
      return entry.country;
  }
}

function overOf(edition: Edition, entry: PicturedEntry, language: LanguageTag): PictureLine {
  const t = createTranslator(language, edition.strings.get(language));
  switch (entry.kind) {
    case 'principle': {
      const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, getEntry(edition, entry.set), language);
      return { text: text.title, language: text.language };
    }
    case 'set':
      return { text: t('set.count', { count: entry.children.length }), language };
    case 'module':
    case 'pilot':
      return { text: t(`kind.${entry.kind}`), language };
  }
}

function editionWords(edition: Edition, language: LanguageTag): EditionWords {
  const words = edition.words.get(language);
  if (words === undefined) throw new Error(`the edition has no words in ${language}`);
  return words;
}
