import { suggest } from '../diagnostics/suggest.ts';
import { findEntryPlace } from './entry-place.ts';
import type { Misplaced } from './misplaced.ts';

const languageFiles = ['edition.yaml', 'strings.json'];
const entryFolders = ['pages', 'principles', 'findings', 'modules', 'worksheets', 'pilots', 'terms'];

/** Whether a path inside a language folder is that of a file which is no entry. */
export const isLanguageFile = (inside: string): boolean => languageFiles.includes(inside);

/** The signs of names in `findEntryPlace`. */
const namePattern = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const nameRule = 'the letters a to z, digits, and single hyphens between them';

const languageRule = `A language folder holds ${languageFiles.map((file) => `\`${file}\``).join(', ')} and .mdx files in ${entryFolders.map((folder) => `\`${folder}/\``).join(', ')}.`;
const moduleRule =
  'The folder of a module holds `index.mdx`, `session-plan.mdx`, others such as `session-plan-short.mdx`, `slides.mdx` and the folder `worksheets/`.';

/** A file inside a language folder that has no place there, or the folder that it has no place with. Nothing for all others. */
export function findMisplacedInLanguage(language: string, inside: string, paths: ReadonlySet<string>): Misplaced | undefined {
  if (isLanguageFile(inside) || findEntryPlace(inside) !== undefined) return undefined;
  const folders = inside.split('/').slice(0, -1);
  const { path, type, instead, expected } = judgeFolders(folders) ?? judgeFile(folders, inside.split('/').at(-1) ?? '');
  const meant = instead === undefined || paths.has(`${language}/${instead}`) ? undefined : instead;
  return {
    path: `${language}/${path}`,
    type,
    instead: meant === undefined ? undefined : `${language}/${meant}`,
    expected,
    place: meant === undefined ? undefined : findEntryPlace(meant),
  };

  function judgeFile(above: readonly string[], name: string): Judgement {
    const file = (expected: string, meant?: string): Judgement => ({ path: inside, type: 'file', instead: meant, expected });
    if (above.length === 0) return file(languageRule, suggest(name, languageFiles));
    const [, stem = '', end = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    const better = `${[...above, asName(stem)].join('/')}.mdx`;
    if (end !== '.mdx') {
      const expected = `Its name ends in \`${end}\`, and only names that end in \`.mdx\`, in small letters, are those of entries.`;
      return file(end === '' ? 'The names of entries end in `.mdx`.' : expected, /^\.mdx?$/i.test(end) ? entryPath(better) : undefined);
    }
    if (!namePattern.test(stem)) return file(`The name of an entry’s file holds ${nameRule}, before \`.mdx\`.`, entryPath(better));
    const [kind = ''] = above;
    if (above.length > 1) return file(moduleRule, suggestPath(above, name, ['index.mdx', 'session-plan.mdx', 'slides.mdx']));
    return file(
      `Each ${kind === 'modules' ? 'module' : 'set of principles'} has a folder of its own in \`${kind}/\`, and its text is \`index.mdx\` there.`,
      stem === 'index' ? undefined : `${kind}/${stem}/index.mdx`,
    );
  }
}

type Judgement = Pick<Misplaced, 'path' | 'type' | 'instead' | 'expected'>;

/** The first of the folders that has no place in the one before it. */
function judgeFolders(folders: readonly string[]): Judgement | undefined {
  const [kind, name, below, ...more] = folders;
  const folder = (depth: number, expected: string, instead?: string): Judgement => {
    return { path: folders.slice(0, depth).join('/'), type: 'folder', instead, expected };
  };
  if (kind === undefined) return undefined;
  if (!entryFolders.includes(kind)) return folder(1, languageRule, suggest(kind, entryFolders));
  if (name === undefined) return undefined;
  if (kind !== 'principles' && kind !== 'modules') return folder(2, `\`${kind}/\` holds files alone, and no folders.`);
  if (!namePattern.test(name)) {
    const better = asName(name);
    return folder(2, `The name of a folder in \`${kind}/\` holds ${nameRule}.`, better === '' ? undefined : `${kind}/${better}`);
  }
  if (below === undefined) return undefined;
  if (kind === 'principles') return folder(3, 'The folder of a set holds files alone, and no folders.');
  if (below !== 'worksheets') return folder(3, moduleRule, suggestPath([kind, name], below, ['worksheets']));
  return more.length === 0 ? undefined : folder(4, '`worksheets/` holds files alone, and no folders.');
}

function suggestPath(above: readonly string[], name: string, known: readonly string[]): string | undefined {
  const near = suggest(name, known);
  return near === undefined ? undefined : [...above, near].join('/');
}

const entryPath = (path: string): string | undefined => (findEntryPlace(path) === undefined ? undefined : path);

/** A name without accents, and with hyphens for all else that names may not hold; empty when nothing of it is left. */
const asName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
