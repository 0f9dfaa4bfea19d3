import type { EntryKind } from '../schema/entry-kinds.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { listEntries } from './find-text.ts';
import type { Edition } from './types.ts';

/** Where the edition as data stands, from the site's root. The number changes only when something that was promised does. */
export const dataFolder = 'api/v1/';

/** The files of entries are named after their kind, in the plural. */
export const kindFileNames = {
  page: 'pages',
  set: 'sets',
  principle: 'principles',
  finding: 'findings',
  module: 'modules',
  plan: 'plans',
  worksheet: 'worksheets',
  slides: 'slides',
  pilot: 'pilots',
  term: 'terms',
} as const satisfies Record<EntryKind, string>;
export type KindFileName = (typeof kindFileNames)[EntryKind];

/** Files of one language: one for each kind of entry, and one with all entries. */
export type LanguageFileName = KindFileName | 'entries';

/** Files for all languages at once. */
export const wholeFileNames = ['index', 'edition', 'graph', 'references', 'organisations', 'coverage', 'releases'] as const;
export type WholeFileName = (typeof wholeFileNames)[number];

/** Where a file for all languages stands. */
export const wholeDataPath = (name: WholeFileName): string => `${dataFolder}${name}.json`;

/** Where a file of one language stands. */
export const languageDataPath = (language: LanguageTag, name: LanguageFileName): string => `${dataFolder}${language}/${name}.json`;

/** Where one principle alone stands. */
export const principleDataPath = (language: LanguageTag, id: string): string =>
  `${dataFolder}${language}/principles/${id.toLowerCase()}.json`;

/** Where the history of an entry stands: what its words were, for those who hold them on paper. */
export const historyPath = (id: string): string => `${dataFolder}history/${id.toLowerCase()}.json`;

/** Where the table of the principles stands. */
export const principlesTablePath = (language: LanguageTag): string => `${dataFolder}${language}/principles.csv`;

/** Where the JSON Schema of a file stands. */
export const schemaPath = (name: WholeFileName | LanguageFileName | 'principle' | 'history'): string => `${dataFolder}schema/${name}.json`;

/** Where the Atom feed of a language stands. */
export const feedPath = (language: LanguageTag): string => `${language}/feed.xml`;

/** Files that say where everything is, at the root of the site. */
const siteFilePaths = ['sitemap.xml', 'robots.txt', 'llms.txt'] as const;

/** Where the data of a language stand that were promised to stay: of all kinds, of each principle under all its ids, and as a table. */
export function listDataPaths(edition: Edition, language: LanguageTag): readonly string[] {
  return [
    ...siteFilePaths,
    ...wholeFileNames.map(wholeDataPath),
    ...(['entries', ...Object.values(kindFileNames)] as const).map((name) => languageDataPath(language, name)),
    ...listEntries(edition, 'principle').flatMap(({ id, aliases }) => [id, ...aliases].map((name) => principleDataPath(language, name))),
    ...[...edition.entries.values()].flatMap(({ id, aliases }) => [id, ...aliases].map(historyPath)),
    ...([...wholeFileNames, 'entries', 'principle', 'history', ...Object.values(kindFileNames)] as const).map(schemaPath),
    principlesTablePath(language),
    feedPath(language),
  ];
}
