import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { readTree } from '../../load/read-tree.ts';
import type { FileWriter } from '../file-writer.ts';
import type { FinishedIndex, SearchLanguageFacts } from './finish-index.ts';
import { createLanguageIndex, type LanguageIndex } from './language-index.ts';
import { entryFile, type IndexEntry } from './order-index.ts';

/** What a search index holds. */
export interface SearchIndexFacts {
  readonly languages: readonly SearchLanguageFacts[];
  readonly files: number;
  readonly bytes: number;
}

/** The search index of a site in the making. */
export interface SearchIndexer extends Pick<LanguageIndex, 'add' | 'addKept'> {
  /**
   * Writes the index into the folder `pagefind/` of a site: an index for each language, with a list of its words and titles. Two
   * runs on the same pages give the same bytes.
   * @throws when Pagefind could not read the pages, or cannot write.
   */
  write(files: Pick<FileWriter, 'write'>): Promise<SearchIndexFacts>;
  /** Ends Pagefind, which is a process of its own: whoever began an index calls this in any case. */
  close(): Promise<void>;
}

/** Begins a search index. What is in `folder` from an earlier one is used as far as it is the same. */
export function createSearchIndexer(folder: string): SearchIndexer {
  const languages = new Map<string, LanguageIndex>();
  /** Pages of a language stand below a folder of their own. */
  const indexOf = (file: string): LanguageIndex => {
    const [language = ''] = file.split('/');
    const known = languages.get(language) ?? createLanguageIndex(join(folder, language));
    languages.set(language, known);
    return known;
  };
  return {
    add: (file, html) => indexOf(file).add(file, html),
    addKept: (file) => indexOf(file).addKept(file),
    async write(files) {
      const finished: FinishedIndex[] = [];
      for (const language of languages.values()) finished.push(await language.write());
      return putTogether([...languages.values()], finished, files);
    },
    async close() {
      await close();
    },
  };
}

/** The indexes of all languages as one: their files have names of their own, and the first one lists them all. */
function putTogether(
  indexes: readonly LanguageIndex[],
  finished: readonly FinishedIndex[],
  files: Pick<FileWriter, 'write'>,
): SearchIndexFacts {
  const contents = new Map<string, Buffer>();
  for (const { output } of indexes) {
    // What is the same in all of them is written once.
    for (const file of readTree(output)) if (!contents.has(file)) contents.set(file, readFileSync(join(output, file)));
  }
  const sorted = finished.toSorted((a, b) => (a.facts.language < b.facts.language ? -1 : 1));
  const [first] = sorted;
  if (first !== undefined) {
    const languages = Object.fromEntries(sorted.flatMap(({ entry }) => Object.entries(entry.languages)));
    contents.set(entryFile, Buffer.from(JSON.stringify({ ...first.entry, languages } satisfies IndexEntry)));
  }
  let bytes = 0;
  for (const [file, content] of contents) {
    files.write(`pagefind/${file}`, content);
    bytes += content.length;
  }
  return { languages: sorted.map(({ facts }) => facts), files: contents.size, bytes };
}
