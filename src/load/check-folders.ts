import { splitFrontMatter } from '../body/parse-file.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { startOfFile } from '../diagnostics/diagnostic.ts';
import type { EditionFile } from '../schema/edition-file.ts';
import { findEntryPlace, type EntryPlace } from './entry-place.ts';
import { findMisnamedRootFile, findMisplaced, findUnmatchedLanguages, rootFiles } from './find-misplaced.ts';
import type { LoadedYaml } from './load-edition.ts';
import type { Misplaced } from './misplaced.ts';
import { readText } from './read-text.ts';

/** A content folder whose files are to be read. */
export interface ContentFolder {
  readonly root: string;
  readonly paths: readonly string[];
  readonly collector: Collector;
}

/** Whether `edition.yaml` is not merely there under a name that is nearly its own, which is reported. */
export function checkEditionFileName({ paths, collector }: ContentFolder): boolean {
  const all = new Set(paths);
  if (all.has('edition.yaml')) return true;
  const others = paths.filter((path) => !path.includes('/') && !rootFiles.includes(path));
  const misnamed = others.map((path) => findMisnamedRootFile(path, all, [])).filter(({ instead }) => instead === 'edition.yaml');
  for (const file of misnamed) report(collector, file);
  return misnamed.length === 0;
}

/**
 * Reports what has no place in the folder of an edition, and languages that do not fit their folders. Nothing when so much is
 * at the wrong place that all else would be told of what follows from it; otherwise the places that the source language would
 * have files for, were they named well.
 */
export function checkFolders(content: ContentFolder, { file, value, locate }: LoadedYaml<EditionFile>): readonly EntryPlace[] | undefined {
  const { paths, collector } = content;
  const { languages, source_language: source } = value;
  const { missing, folders } = findUnmatchedLanguages(paths, languages);
  const areLanguagesUnmatched = missing.length > 0 && folders.length > 0;
  if (areLanguagesUnmatched) {
    for (const language of missing)
      collector.report('language-without-folder', file, locate(['languages', languages.findIndex((tag) => tag === language)]), {
        language,
        folders,
      });
  }
  const misplaced = findMisplaced(paths, languages).filter(({ path }) => !areLanguagesUnmatched || !folders.includes(path));
  for (const found of misplaced) report(collector, found);
  if (areLanguagesUnmatched || misplaced.some((found) => hidesOthers(found))) return undefined;

  const real = findRealSource(content, source, languages);
  if (real !== undefined) {
    collector.report('source-language-wrong', file, locate(['source_language']), { language: source, source: real });
    return undefined;
  }
  return misplaced.flatMap(({ path, place }) => (place !== undefined && path.startsWith(`${source}/`) ? [place] : []));
}

/** Whether other files would seem faulty, or to be missing, because of this one. */
const hidesOthers = ({ type, instead, place }: Misplaced): boolean => type === 'folder' || (instead !== undefined && place === undefined);

function report(collector: Collector, { path, type, instead, expected }: Misplaced): void {
  collector.report('file-unknown', path, startOfFile, { type, instead, expected });
}

/** The language whose files have ids, as those of a source do, when those of `source` have none. */
function findRealSource({ root, paths, collector }: ContentFolder, source: string, languages: readonly string[]): string | undefined {
  const hasIds = (language: string): boolean =>
    paths.some((path) => {
      if (!path.startsWith(`${language}/`) || findEntryPlace(path.slice(language.length + 1)) === undefined) return false;
      return /^id:/m.test(splitFrontMatter(readText(root, path, collector) ?? '')?.yaml ?? '');
    });
  return hasIds(source) ? undefined : languages.find((language) => language !== source && hasIds(language));
}
