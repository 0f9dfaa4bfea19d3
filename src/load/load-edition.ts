import type { z } from 'zod';
import type { Collector } from '../diagnostics/collector.ts';
import { startOfFile, type Position } from '../diagnostics/diagnostic.ts';
import type { FileStore } from '../body/file-store.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { editionFile, editionWordsFile, type EditionFile, type EditionWordsFile } from '../schema/edition-file.ts';
import type { ReleaseFile } from '../schema/release-file.ts';
import { stringsFile } from '../schema/strings-file.ts';
import { organisationsFile, type OrganisationsFile } from '../schema/organisations-file.ts';
import { referencesFile, type Reference } from '../schema/references-file.ts';
import { checkEditionFileName, checkFolders, type ContentFolder } from './check-folders.ts';
import { checkShape } from './check-shape.ts';
import { findEntryPlace, type EntryPlace } from './entry-place.ts';
import { readSourceEntry, readTranslation, type LoadedSource, type LoadedTranslation } from './read-entry.ts';
import { readJsonFile } from './read-json-file.ts';
import { isReleasePath, readRelease } from './read-release.ts';
import { readText } from './read-text.ts';
import { readTree } from './read-tree.ts';
import { reportCutOffs } from './report-cut-offs.ts';
import { locateInYaml, readYaml } from './read-yaml.ts';

/** A YAML file of the edition with the places of its values. */
export interface LoadedYaml<T> {
  readonly file: string;
  readonly value: T;
  readonly locate: (path: readonly PropertyKey[]) => Position;
}

/** A line of the register of published addresses. */
export interface RegisteredAddress {
  readonly address: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Everything that was read from a content folder, each file in the shape of its schema. */
export interface LoadedEdition {
  readonly root: string;
  /** All files of the folder, readable or not. */
  readonly paths: ReadonlySet<string>;
  readonly edition: LoadedYaml<EditionFile>;
  /** By language. */
  readonly words: ReadonlyMap<string, LoadedYaml<EditionWordsFile>>;
  /** Changes to interface words, by language. */
  readonly strings: ReadonlyMap<string, LoadedYaml<Readonly<Record<string, string>>>>;
  readonly references: LoadedYaml<readonly Reference[]>;
  readonly organisations: LoadedYaml<OrganisationsFile>;
  readonly sources: readonly LoadedSource[];
  /** Files of the source language that were reported and left out: what depends on them is not known. */
  readonly unread: readonly EntryPlace[];
  /** By language. */
  readonly translations: ReadonlyMap<string, readonly LoadedTranslation[]>;
  /** Paths of pictures and other files of `assets/`, relative to the content folder. */
  readonly assets: readonly string[];
  /** The lines of `addresses.txt`: every address ever published. */
  readonly addresses: readonly RegisteredAddress[];
  /** The files of `releases/`: what was released so far. */
  readonly releases: readonly LoadedYaml<ReleaseFile>[];
  readonly themeCss: string;
}

/** Reads a content folder. Nothing, and diagnostics, when `edition.yaml` itself does not hold. */
export function loadEdition(root: string, store: FileStore, collector: Collector): LoadedEdition | undefined {
  const paths = readTree(root);
  const read = { root, paths, collector };
  if (!checkEditionFileName(read)) return undefined;
  const edition = readYamlFile(read, 'edition.yaml', editionFile);
  if (edition === undefined) return undefined;
  const { languages, source_language: sourceLanguage } = edition.value;
  if (!languages.includes(sourceLanguage)) {
    const suggestion = suggest(sourceLanguage, languages);
    collector.report('language-unknown', edition.file, edition.locate(['source_language']), { value: sourceLanguage, suggestion });
    return undefined;
  }

  const words = new Map<string, LoadedYaml<EditionWordsFile>>();
  const strings = new Map<string, LoadedYaml<Readonly<Record<string, string>>>>();
  const sources: LoadedSource[] = [];
  const translations = new Map<string, LoadedTranslation[]>(languages.filter((tag) => tag !== sourceLanguage).map((tag) => [tag, []]));
  const assets: string[] = [];
  const releases: LoadedYaml<ReleaseFile>[] = [];

  const misnamed = checkFolders(read, edition);
  if (misnamed === undefined) return undefined;
  const unread = [...misnamed];
  for (const path of paths) {
    const [top = '', ...rest] = path.split('/');
    if (rest.length === 0) continue;
    if (top === 'assets') {
      assets.push(path);
    } else if (isReleasePath(path)) {
      const file = readRelease(root, path, collector);
      if (file !== undefined) releases.push(file);
    } else if (languages.some((tag) => tag === top)) {
      readLanguageFile(top, path, rest.join('/'));
    }
  }
  const sourceWords = `${sourceLanguage}/edition.yaml`;
  if (!paths.includes(sourceWords)) collector.report('file-missing', sourceWords, startOfFile, { path: sourceWords });
  if (!words.has(sourceLanguage)) return undefined;
  const references = readYamlFile(read, 'references.yaml', referencesFile, []);
  const organisations = readYamlFile(read, 'organisations.yaml', organisationsFile, {});
  if (references === undefined || organisations === undefined) return undefined;
  return {
    root,
    paths: new Set(paths),
    edition,
    words,
    strings,
    references,
    organisations,
    sources,
    unread,
    translations,
    assets,
    releases,
    addresses: addressesIn(paths.includes('addresses.txt') ? readText(root, 'addresses.txt', collector) : undefined),
    themeCss: (paths.includes('theme.css') ? readText(root, 'theme.css', collector) : undefined) ?? '',
  };

  function readLanguageFile(language: string, path: string, inside: string): void {
    if (inside === 'edition.yaml') {
      const file = readYamlFile({ ...read, holdsWords: true }, path, editionWordsFile);
      if (file !== undefined) words.set(language, file);
      return;
    }
    if (inside === 'strings.json') {
      const file = readJsonFile(root, path, stringsFile, collector);
      if (file !== undefined) strings.set(language, file);
      return;
    }
    const place = findEntryPlace(inside);
    if (place === undefined) return;
    const text = readText(root, path, collector);
    if (language === sourceLanguage) {
      const entry = text === undefined ? undefined : readSourceEntry(path, text, place, { store, collector });
      if (entry === undefined) unread.push(place);
      else sources.push(entry);
    } else if (text !== undefined) {
      const entry = readTranslation(path, text, place, { store, collector });
      if (entry !== undefined) translations.get(language)?.push(entry);
    }
  }
}

interface YamlContext extends ContentFolder {
  /** Whether readers see the texts of the file. */
  readonly holdsWords?: boolean;
}

/** A YAML file in the shape of its schema. `absent` stands for a file that may be missing. */
function readYamlFile<S extends z.ZodType>(
  { root, paths, collector, holdsWords = false }: YamlContext,
  file: string,
  schema: S,
  absent?: unknown,
): LoadedYaml<z.output<S>> | undefined {
  if (!paths.includes(file) && absent === undefined) {
    collector.report('file-missing', file, startOfFile, { path: file });
    return undefined;
  }
  const text = paths.includes(file) ? readText(root, file, collector) : '';
  if (text === undefined) return undefined;
  const read = text === '' && absent !== undefined ? { type: 'value' as const, value: absent } : readYaml(text);
  if (read.type === 'malformed') {
    collector.report('yaml-malformed', file, read.position, { reason: read.reason });
    return undefined;
  }
  if (holdsWords) reportCutOffs(collector, file, text);
  const locate = (path: readonly PropertyKey[]): Position => locateInYaml(text, path);
  const fields = 'shape' in schema && isRecord(schema.shape) ? Object.keys(schema.shape) : [];
  const value = checkShape(schema, read.value, { file, collector, locate, fields });
  return value === undefined ? undefined : { file, value, locate };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const addressesIn = (text: string | undefined): readonly RegisteredAddress[] =>
  (text ?? '')
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
