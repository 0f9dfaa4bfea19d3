import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { openPackFolder } from './pack-folder.ts';
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
 * A store in a folder, for the next build. Trees stay on disk until they are asked for, so memory does not grow with them;
 * the last ones are held, since pages and book ask for the same. The generation covers the parser's own code: a change to
 * it makes everything be read anew.
 */
export function createDiskStore(folder: string): FileStore {
  const generation = digestOf(parserSources());
  const packs = openPackFolder(folder, generation);
  const recent = new Map<string, FileTrees>();
  const hold = (key: string, trees: FileTrees): FileTrees => {
    recent.set(key, trees);
    const [oldest] = recent.keys();
    if (oldest !== undefined && recent.size > mostRecent) recent.delete(oldest);
    return trees;
  };
  return {
    getFile(text, parse) {
      const key = digestOf(`${generation}\n${text}`);
      const kept = packs.get(key);
      if (kept !== undefined) {
        const file: ParsedFile = JSON.parse(kept.head());
        return { file, key };
      }
      const parsed = parse();
      packs.add(key, JSON.stringify(parsed.file), JSON.stringify(parsed.trees));
      return { file: parsed.file, key };
    },
    getTrees(key) {
      const held = recent.get(key);
      if (held !== undefined) return held;
      const kept = packs.get(key);
      if (kept === undefined) throw new Error(`the store lost the tree ${key}; delete ${folder} and build again`);
      const trees: FileTrees = JSON.parse(kept.body());
      return hold(key, trees);
    },
  };
}

/** About as many as the texts of a small edition in eight languages; a tree of a page takes some 20 kB. */
const mostRecent = 1024;

/** What the facts and trees of a file depend on besides its text: our code, and the versions of the packages. */
function parserSources(): string {
  const here = import.meta.dirname;
  const own = readdirSync(here).sort();
  const others = [
    '../schema/components.ts',
    '../schema/web-address.ts',
    '../diagnostics/name-space.ts',
    '../diagnostics/suggest.ts',
    '../load/read-yaml.ts',
    '../load/describe-yaml-fault.ts',
    '../../package.json',
  ];
  return [...own, ...others].map((path) => readFileSync(`${here}/${path}`, 'utf8')).join('\n');
}

const digestOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);
