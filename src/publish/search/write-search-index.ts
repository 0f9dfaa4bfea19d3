import { copyFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVocabularyBuilder } from './build-vocabulary.ts';
import { readFragments } from './index-fragment.ts';
import { orderIndex, type IndexEntry } from './order-index.ts';
import type { SearchIndexer } from './search-indexer.ts';

/** One language of the search index. */
export interface SearchLanguageFacts {
  /** In small letters, as the index names it. */
  readonly language: string;
  readonly pages: number;
  /** Words on those pages, each as often as it stands there. */
  readonly words: number;
  /** Different words of three letters or more. */
  readonly vocabulary: number;
}

/** What a search index holds. */
export interface SearchIndexFacts {
  readonly languages: readonly SearchLanguageFacts[];
  readonly files: number;
  readonly bytes: number;
}

/** Pagefind's own: whoever hands on its program has to hand on the notice, too. */
const licenceFile = fileURLToPath(new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind')));

/**
 * Writes the search index of a site into its folder `pagefind/`: one index for each language, with a list of its words and
 * titles. `indexer` was given the pages to be found. Two runs on the same pages give the same bytes.
 * @throws when Pagefind cannot read the pages or write the index.
 */
export async function writeSearchIndex(site: string, indexer: Pick<SearchIndexer, 'write'>): Promise<SearchIndexFacts> {
  const folder = join(site, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await indexer.write(folder);
  const entry = await orderIndex(folder);
  await removeUnused(folder, entry);
  await copyFile(licenceFile, join(folder, 'LICENSE.txt'));
  const languages: SearchLanguageFacts[] = [];
  for (const language of Object.keys(entry.languages)) languages.push(await writeWords(folder, language));
  return { languages, ...(await measure(folder)) };
}

/** Pagefind brings user interfaces, a highlighter and a worker, which the site's own search does without. */
async function removeUnused(folder: string, entry: IndexEntry): Promise<void> {
  const programs = new Set(Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  for (const name of await readdir(folder)) {
    const unused = /^pagefind-.+\.(js|css)$/.test(name) || (name.startsWith('wasm.') && !programs.has(name));
    if (unused) await rm(join(folder, name));
  }
}

/** Writes what search needs to know of all pages at once: their words, for spelling, and their titles, for the order of results. */
async function writeWords(folder: string, language: string): Promise<SearchLanguageFacts> {
  const builder = createVocabularyBuilder(language);
  const pages: [id: string, page: readonly [kind: string, title: string, words?: string]][] = [];
  let words = 0;
  for (const [id, { content, meta, word_count: count }] of readFragments(folder, language)) {
    const { kind = '', title = '', words: others } = meta;
    builder.add({ title, content, ...(others !== undefined && { words: others }) });
    pages.push([id, others === undefined ? [kind, title] : [kind, title, others]]);
    words += count;
  }
  const vocabulary = builder.build();
  await writeFile(join(folder, `words-${language}.json`), JSON.stringify({ vocabulary, pages: Object.fromEntries(pages) }));
  return { language, pages: pages.length, words, vocabulary: vocabulary.common.length + vocabulary.rare.length };
}

async function measure(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  let bytes = 0;
  for (const { parentPath, name } of found) bytes += (await stat(join(parentPath, name))).size;
  return { files: found.length, bytes };
}
