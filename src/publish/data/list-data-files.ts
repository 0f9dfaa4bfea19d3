import {
  feedPath,
  historyPath,
  kindFileNames,
  languageDataPath,
  principleDataPath,
  principlesTablePath,
  schemaPath,
  wholeDataPath,
  type WholeFileName,
} from '../../model/data-paths.ts';
import { findEntry } from '../../model/find-text.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { buildCoverageFile } from './coverage-file.ts';
import type { DataContext } from './data-context.ts';
import { buildEditionFile } from './edition-file.ts';
import { buildEntryRecord } from './entry-record.ts';
import type { EntryRecord, RecordOf } from './entry-schemas.ts';
import type { FileOf, SchemaName } from './file-schemas.ts';
import { formatFeed } from './format-feed.ts';
import { formatLlms } from './format-llms.ts';
import { formatPrinciplesTable } from './principles-table.ts';
import { formatRobots } from './format-robots.ts';
import { formatSitemap } from './format-sitemap.ts';
import { buildGraphFile } from './graph-file.ts';
import { buildHistoryFile, buildReleasesFile, listHistories } from './history-files.ts';
import { buildJsonSchemas } from './json-schemas.ts';
import { buildOrganisationsFile } from './organisations-file.ts';
import { buildReferencesFile } from './references-file.ts';

/** A file of the edition as data. */
export interface DataFile {
  /** From the site's root. */
  readonly path: string;
  readonly content: string;
  /** How index.json names it; nothing for files that others name. */
  readonly listed?: Omit<FileOf<'index'>['files'][number], 'url'>;
}

/**
 * All files of the edition as data, one after the other, so that those of one language are gone from memory before the
 * next. The index comes last.
 */
export function* listDataFiles(context: DataContext): Generator<DataFile> {
  const listed: FileOf<'index'>['files'] = [];
  for (const file of listContents(context)) {
    yield file;
    if (file.listed !== undefined) listed.push({ ...file.listed, url: context.fileUrl(file.path) });
  }
  yield wholeFile(context, 'index', {
    title: context.edition.words.get(context.edition.sourceLanguage)?.title ?? '',
    date: context.edition.config.date,
    about: context.edition.languages.map(({ tag }) => ({
      language: tag,
      url: context.urlOf({ type: 'generated', language: tag, page: 'data' }),
    })),
    files: listed,
  });
}

function* listContents(context: DataContext): Generator<DataFile> {
  const { edition } = context;
  yield wholeFile(context, 'edition', buildEditionFile(context));
  for (const { tag } of edition.languages) yield* listLanguageFiles(context, tag);
  yield wholeFile(context, 'graph', buildGraphFile(context));
  // Reference managers want the list alone.
  yield {
    path: wholeDataPath('references'),
    content: formatJson(buildReferencesFile(context)),
    listed: { name: 'references', type: 'application/vnd.citationstyles.csl+json', schema: context.fileUrl(schemaPath('references')) },
  };
  yield wholeFile(context, 'organisations', buildOrganisationsFile(context));
  yield wholeFile(context, 'coverage', buildCoverageFile(context));
  const histories = listHistories(context);
  yield wholeFile(context, 'releases', buildReleasesFile(context, histories));
  for (const one of histories) {
    const content = formatCompactJson({ ...headOf(context, 'history'), ...buildHistoryFile(context, one) });
    for (const name of [one.entry.id, ...one.entry.aliases]) yield { path: historyPath(name), content };
  }
  for (const [path, schema] of buildJsonSchemas(context)) yield { path, content: formatJson(schema) };
  yield { path: 'sitemap.xml', content: formatSitemap(context), listed: { name: 'sitemap', type: 'application/xml' } };
  yield { path: 'robots.txt', content: formatRobots(context) };
}

function* listLanguageFiles(context: DataContext, language: LanguageTag): Generator<DataFile> {
  const { edition, fileUrl } = context;
  const records = [...edition.entries.values()]
    .filter(({ texts }) => texts.has(language))
    .flatMap((entry) => context.records.get(`${language} ${entry.id}`, () => buildEntryRecord(context, entry, language)) ?? []);
  const fileOf = (name: FileName, entries: readonly EntryRecord[]): DataFile => ({
    path: languageDataPath(language, name),
    content: formatJson({ ...headOf(context, name), language, entries }),
    listed: { name, type: 'application/json', language, schema: fileUrl(schemaPath(name)) },
  });
  yield fileOf('entries', records);
  for (const kind of entryKinds)
    yield fileOf(
      kindFileNames[kind],
      records.filter((record) => record.kind === kind),
    );
  const principles = records.filter((record): record is RecordOf<'principle'> => record.kind === 'principle');
  for (const principle of principles) {
    const content = formatJson({ $schema: fileUrl(schemaPath('principle')), ...principle });
    // Those who know it by a former id go on reading it under that.
    for (const name of [principle.id, ...(findEntry(edition, principle.id)?.aliases ?? [])]) {
      yield { path: principleDataPath(language, name), content };
    }
  }
  const table = formatPrinciplesTable(context, language, principles);
  yield { path: principlesTablePath(language), content: table, listed: { name: 'principles', type: 'text/csv', language } };
  const feed = formatFeed(context, language, records);
  yield { path: feedPath(language), content: feed, listed: { name: 'feed', type: 'application/atom+xml', language } };
  if (language === edition.sourceLanguage) yield { path: 'llms.txt', content: formatLlms(context, records) };
}

type FileName = Parameters<typeof languageDataPath>[1];

function wholeFile<N extends Exclude<WholeFileName, 'references'>>(
  context: DataContext,
  name: N,
  content: Omit<FileOf<N>, '$schema' | 'version' | 'licence'>,
): DataFile {
  return {
    path: wholeDataPath(name),
    content: formatJson({ ...headOf(context, name), ...content }),
    listed: { name, type: 'application/json', schema: context.fileUrl(schemaPath(name)) },
  };
}

function headOf({ edition, fileUrl }: DataContext, name: SchemaName): Pick<FileOf<'index'>, '$schema' | 'version' | 'licence'> {
  return { $schema: fileUrl(schemaPath(name)), version: edition.config.version, licence: edition.config.licence };
}

/** For programs alone. */
const formatCompactJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** On lines of their own, so that people can read it and version control can compare it. */
const formatJson = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
