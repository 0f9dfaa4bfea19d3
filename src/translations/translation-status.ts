import type { Edition, Entry } from '../model/types.ts';
import type { LanguageTag } from '../schema/ids.ts';

/** Where the translation of one entry into one language stands. */
export type TranslationStatus =
  | { readonly type: 'missing' }
  /** The source of these blocks changed after they were translated. */
  | { readonly type: 'outdated'; readonly blocks: readonly string[] }
  /** Up to date, and no person has read it. */
  | { readonly type: 'unreviewed' }
  | { readonly type: 'done' };

/** The translation of an entry and what is left to do for it. */
export interface TranslationTask {
  readonly language: LanguageTag;
  readonly id: Entry['id'];
  /** Where the translation stands or belongs, relative to the content folder. */
  readonly file: string;
  readonly status: TranslationStatus;
}

/** Every entry in every language but the source, in the order of the languages and of the outline. */
export function listTranslations(edition: Edition): readonly TranslationTask[] {
  return edition.config.languages
    .filter((language) => language !== edition.sourceLanguage)
    .flatMap((language) =>
      [...edition.entries.values()].map((entry) => ({
        language,
        id: entry.id,
        file: fileOf(edition, entry, language),
        status: statusOf(entry, language),
      })),
    );
}

function fileOf({ sourceLanguage }: Edition, { texts }: Entry, language: LanguageTag): string {
  return (texts.get(sourceLanguage)?.file ?? '').replace(/^[^/]+/, language);
}

function statusOf({ texts }: Entry, language: LanguageTag): TranslationStatus {
  const text = texts.get(language);
  if (text === undefined) return { type: 'missing' };
  if (text.freshness.type === 'outdated') return { type: 'outdated', blocks: text.freshness.blocks };
  return text.reviewed === undefined ? { type: 'unreviewed' } : { type: 'done' };
}
