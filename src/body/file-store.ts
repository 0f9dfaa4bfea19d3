import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileTrees, ParsedFile } from './parse-file.ts';

/** Keeps what was read from files by the digest of their text, so that nothing is parsed twice. */
export interface FileStore {
  /** The facts of the text, from the store or through `parse`, and the key under which its trees are found. */
  getFile(
    text: string,
    parse: () => { readonly file: ParsedFile; readonly trees: FileTrees },
  ): { readonly file: ParsedFile; readonly key: string };
  /** The trees kept under a key that `getFile` gave. */
  getTrees(key: string): FileTrees;
}

/** A store that lasts as long as the process. */
export function createMemoryStore(): FileStore {
  const kept = new Map<string, { readonly file: ParsedFile; readonly trees: FileTrees }>();
  return {
    getFile(text, parse) {
      const key = digestOf(text);
      const found = kept.get(key) ?? parse();
      kept.set(key, found);
      return { file: found.file, key };
    },
    getTrees(key) {
      const found = kept.get(key);
      if (found === undefined) throw new Error(`no tree is kept under ${key}`);
      return found.trees;
    },
  };
}

/**
 * A store in a folder, for the next build: a file for each text, with its facts in the first line and its trees in the
 * second. Trees stay on disk until they are asked for, so memory does not grow with them. The keys cover the parser's own
 * code: a change to it makes everything be read anew.
 */
export function createDiskStore(folder: string): FileStore {
  const generation = digestOf(parserSources());
  const pathOf = (key: string): string => `${folder}/${key.slice(0, 2)}/${key}.json`;
  return {
    getFile(text, parse) {
      const key = digestOf(`${generation}\n${text}`);
      const [facts] = readLines(pathOf(key)) ?? [];
      if (facts !== undefined) {
        const file: ParsedFile = JSON.parse(facts);
        return { file, key };
      }
      const parsed = parse();
      writeLines(pathOf(key), [JSON.stringify(parsed.file), JSON.stringify(parsed.trees)]);
      return { file: parsed.file, key };
    },
    getTrees(key) {
      const [, trees] = readLines(pathOf(key)) ?? [];
      if (trees === undefined) throw new Error(`the store lost the tree ${key}; delete ${folder} and build again`);
      const parsed: FileTrees = JSON.parse(trees);
      return parsed;
    },
  };
}

/** The two lines of a file; JSON on one line holds no line feed of its own. */
function readLines(path: string): readonly [facts: string, trees: string] | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    return [text.slice(0, end), text.slice(end + 1)];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside its place and moved there, so that an interrupt leaves no half file. */
function writeLines(path: string, lines: readonly [facts: string, trees: string]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, lines.join('\n'));
  renameSync(`${path}.${process.pid}`, path);
}

/** What the facts and trees of a file depend on besides its text: our code, and the versions of the packages. */
function parserSources(): string {
  const here = import.meta.dirname;
  const own = readdirSync(here).sort();
  const others = ['../schema/components.ts', '../diagnostics/suggest.ts', '../load/read-yaml.ts', '../../package.json'];
  return [...own, ...others].map((path) => readFileSync(`${here}/${path}`, 'utf8')).join('\n');
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
