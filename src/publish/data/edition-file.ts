import type { OutlinePlace } from '../../model/types.ts';
import { inLanguage } from '../../site/view/page-head.ts';
import type { DataContext } from './data-context.ts';
import type { FileOf } from './file-schemas.ts';

type EditionFile = FileOf<'edition'>;

/** The edition itself: its words in every language, its vocabularies, its outline. */
export function buildEditionFile(context: DataContext): Omit<EditionFile, '$schema' | 'version' | 'licence'> {
  const { edition } = context;
  const { config } = edition;
  return {
    id: config.id,
    date: config.date,
    url: context.urlOf({ type: 'root' }),
    sourceLanguage: edition.sourceLanguage,
    languages: buildLanguages(context),
    sources: Object.entries(config.sources).map(([id, { lang, ...document }]) => ({ id, ...document, language: lang })),
    actors: config.actors.map((id) => ({ id, names: namesOf(context, 'actors', id) })),
    themes: config.themes.map((id) => ({ id, names: namesOf(context, 'themes', id) })),
    outline: edition.outline.map(copyPlace),
  };
}

function buildLanguages({ edition, urlOf }: DataContext): EditionFile['languages'] {
  return edition.languages.flatMap(({ tag, direction, autonym }) => {
    const words = edition.words.get(tag);
    if (words === undefined) return [];
    const { title, subtitle, description, publisher, funding, rights, language } = words;
    const url = urlOf(inLanguage(edition, { type: 'root' }, tag));
    return [{ language: tag, direction, name: autonym, url, title, subtitle, description, publisher, funding, rights, wordsIn: language }];
  });
}

/** The names of an actor or theme by language. */
function namesOf({ edition }: DataContext, list: 'actors' | 'themes', id: string): Record<string, string> {
  return Object.fromEntries(
    edition.languages.flatMap(({ tag }) => {
      const name = edition.words.get(tag)?.[list][id];
      return name === undefined ? [] : [[tag, name] as const];
    }),
  );
}

const copyPlace = ({ id, contains }: OutlinePlace): EditionFile['outline'][number] => ({ id, contains: contains.map(copyPlace) });
