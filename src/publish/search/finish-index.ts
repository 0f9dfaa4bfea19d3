import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVocabularyBuilder } from './build-vocabulary.ts';
import { readFragments } from './index-fragment.ts';
import { orderIndex, type IndexEntry } from './order-index.ts';

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

/** The index of one language, ready to be published. */
export interface FinishedIndex {
  readonly facts: SearchLanguageFacts;
  /** What the first file that a browser loads says of it. */
  readonly entry: IndexEntry;
}

/** Pagefind's own: whoever hands on its program has to hand on the notice, too. */
const licenceFile = fileURLToPath(new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind')));

/** Makes the same bytes each time of an index that Pagefind has written for one language, and adds the list of its words and titles. */
export async function finishIndex(folder: string): Promise<FinishedIndex> {
  const entry = await orderIndex(folder);
  const [language, ...others] = Object.keys(entry.languages);
  if (language === undefined || others.length > 0)
    throw new Error(`a search index has pages in ${others.length + 1} languages, expected one`);
  await removeOtherPrograms(folder, entry);
  await copyFile(licenceFile, join(folder, 'LICENSE.txt'));
  return { facts: await writeWords(folder, language), entry };
}

/** Whether a file of Pagefind's is one of its user interfaces, its highlighter or its worker, which the site's own search does without. */
export const isUnused = (path: string): boolean => /^pagefind-.+\.(?:js|css)$/.test(path);

/** Pagefind brings its program for languages that it does not know beside that of the language. */
async function removeOtherPrograms(folder: string, entry: IndexEntry): Promise<void> {
  const programs = new Set(Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  for (const name of await readdir(folder)) if (name.startsWith('wasm.') && !programs.has(name)) await rm(join(folder, name));
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
