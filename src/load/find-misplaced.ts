import { suggest } from '../diagnostics/suggest.ts';
import { findEntryPlace } from './entry-place.ts';
import { findMisplacedInLanguage, isLanguageFile } from './find-misplaced-in-language.ts';
import type { Misplaced } from './misplaced.ts';
import { isReleasePath } from './read-release.ts';

/** The files of a content folder itself. */
export const rootFiles: readonly string[] = ['edition.yaml', 'references.yaml', 'organisations.yaml', 'addresses.txt', 'theme.css'];

const rootFolders = ['assets', 'releases'];

/** Every file that has no place in an edition of these languages, each folder of such files once. */
export function findMisplaced(paths: readonly string[], languages: readonly string[]): readonly Misplaced[] {
  const all = new Set(paths);
  const found = new Map<string, Misplaced>();
  for (const path of paths) {
    const misplaced = judge(path);
    if (misplaced !== undefined) found.set(misplaced.path, misplaced);
  }
  return [...found.values()];

  function judge(path: string): Misplaced | undefined {
    const [top = '', ...rest] = path.split('/');
    if (rest.length === 0) return rootFiles.includes(path) ? undefined : findMisnamedRootFile(path, all, languages);
    if (top === 'assets' || isReleasePath(path)) return undefined;
    if (top === 'releases') return { path, type: 'file', expected: '`releases/` holds what `npm run release` writes: `2026.1.json`.' };
    if (languages.includes(top)) return findMisplacedInLanguage(top, rest.join('/'), all);
    return found.get(top) ?? judgeRootFolder(top);
  }

  function judgeRootFolder(folder: string): Misplaced {
    // Short names are near to all others, so that a language is meant only by its own tag.
    const instead = languages.find((tag) => tag.toLowerCase() === folder.toLowerCase()) ?? suggest(folder, rootFolders);
    const expected =
      instead === undefined && looksLikeLanguage(folder, paths)
        ? `\`${folder}\` is not among the languages of edition.yaml: if it is one, add it to \`languages:\`.`
        : describeRoot(languages);
    return { path: folder, type: 'folder', instead, expected };
  }
}

/** A file of the content folder itself that is none of an edition. */
export function findMisnamedRootFile(path: string, paths: ReadonlySet<string>, languages: readonly string[]): Misplaced {
  const missing = rootFiles.filter((file) => !paths.has(file));
  return { path, type: 'file', instead: suggest(path, missing), expected: describeRoot(languages) };
}

/** Languages of edition.yaml without a folder, and the folders of languages that it does not name. */
export function findUnmatchedLanguages(
  paths: readonly string[],
  languages: readonly string[],
): { readonly missing: readonly string[]; readonly folders: readonly string[] } {
  const tops = [...new Set(paths.flatMap((path) => (path.includes('/') ? [path.split('/', 1)[0] ?? ''] : [])))];
  const small = new Set(tops.map((top) => top.toLowerCase()));
  return {
    missing: languages.filter((tag) => !small.has(tag.toLowerCase())),
    folders: tops.filter((top) => !languages.some((tag) => tag.toLowerCase() === top.toLowerCase()) && looksLikeLanguage(top, paths)),
  };
}

/** Whether a folder is named and filled like that of a language. */
function looksLikeLanguage(folder: string, paths: readonly string[]): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(folder)) return false;
  const inside = paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
  return inside.some((path) => isLanguageFile(path) || findEntryPlace(path) !== undefined);
}

function describeRoot(languages: readonly string[]): string {
  const names = [...rootFiles, ...rootFolders.map((folder) => `${folder}/`), ...languages.map((tag) => `${tag}/`)];
  return `The content folder holds ${names.map((name) => `\`${name}\``).join(', ')}.`;
}
