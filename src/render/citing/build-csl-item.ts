import { createTranslator, type Translate } from '../../i18n/translator.ts';
import { codedTitle } from '../../model/coded-title.ts';
import { getText } from '../../model/find-text.ts';
import type { Edition, Entry, EditionWords, TextBase } from '../../model/types.ts';
import { hasUnreviewed, isUnreviewed } from '../../model/unreviewed.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { CslItem } from './csl-item.ts';

/**
 * How to cite an entry in a language; the front page stands for the edition. Where the entry was not translated, the item is that of
 * the source: look at its `language`.
 *
 * The body that publishes the edition is its author: nobody else answers for its words. The people who wrote the documents that it
 * restates did not write them, so a note names those documents instead.
 */
export function buildCslItem(edition: Edition, entry: Entry, language: LanguageTag, permalink: string): CslItem {
  const text = getText<TextBase & { readonly title: string }>(edition, entry, language);
  const words = edition.words.get(text.language);
  if (words === undefined) throw new Error(`the edition has no words in ${text.language}`);
  const t = createTranslator(text.language, edition.strings.get(text.language));
  const isEdition = entry.address === '';
  const unreviewed = isEdition ? hasUnreviewed(edition, text.language) : isUnreviewed(edition, text);
  const note = [...(unreviewed ? [t('cite.note.unreviewed')] : []), ...describeSources(edition, entry, t)].join(' ');
  return {
    id: [edition.config.id, edition.config.version, ...(isEdition ? [] : [entry.id.toLowerCase()]), text.language].join('-'),
    ...titlesOf(entry, text.title, words),
    author: [{ literal: words.publisher }],
    edition: t('cite.version', { version: edition.config.version }),
    publisher: words.publisher,
    issued: { 'date-parts': [datePartsOf(edition.config.date)] },
    language: text.language,
    ...(unreviewed ? { genre: t('cite.machine') } : {}),
    URL: permalink,
    ...(note === '' ? {} : { note }),
  };
}

function titlesOf(entry: Entry, title: string, words: EditionWords): Pick<CslItem, 'type' | 'title' | 'container-title'> {
  if (entry.address === '') return { type: 'book', title: words.title };
  return {
    type: entry.kind === 'term' ? 'entry-encyclopedia' : 'chapter',
    title: codedTitle(entry, title),
    'container-title': words.title,
  };
}

/** The documents that the words rest on, each with its date as exact as it is known. */
function describeSources(edition: Edition, entry: Entry, t: Translate): readonly string[] {
  const { sources } = edition.config;
  const names = entry.address === '' ? Object.keys(sources) : [...new Set(entry.source.map(({ document }) => document))];
  const documents = names.flatMap((name) => {
    const source = sources[name];
    if (source === undefined) return [];
    return [source.date === undefined ? source.title : `${source.title} (${source.date})`];
  });
  return documents.length === 0 ? [] : [t('cite.note.sources', { documents: documents.join('; ') })];
}

function datePartsOf(date: string): readonly [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}
