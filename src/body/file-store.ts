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
 * A store in a folder, for the next build. Trees stay on disk until they are asked for, so memory does not grow with
 * them. The keys cover the parser's own code: a change to it makes everything be read anew.
 */
export function createDiskStore(folder: string): FileStore {
  const generation = digestOf(parserSources());
  const pathOf = (key: string, part: 'facts' | 'trees'): string => `${folder}/${key.slice(0, 2)}/${key}.${part}.json`;
  return {
    getFile(text, parse) {
      const key = digestOf(`${generation}\n${text}`);
      const file = readJson<ParsedFile>(pathOf(key, 'facts'));
      if (file !== undefined) return { file, key };
      const parsed = parse();
      writeJson(pathOf(key, 'trees'), parsed.trees);
      writeJson(pathOf(key, 'facts'), parsed.file);
      return { file: parsed.file, key };
    },
    getTrees(key) {
      const trees = readJson<FileTrees>(pathOf(key, 'trees'));
      if (trees === undefined) throw new Error(`the store lost the tree ${key}; delete ${folder} and build again`);
      return trees;
    },
  };
}

function readJson<T>(path: string): T | undefined {
  try {
    const value: T = JSON.parse(readFileSync(path, 'utf8'));
    return value;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside its place and moved there, so that an interrupt leaves no half file. */
function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(value));
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
