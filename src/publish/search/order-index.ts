import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCbor, writeCbor, type CborItem } from './cbor.ts';
import { nameIndexFile, packIndexFile, unpackIndexFile } from './index-file.ts';

/** One language of an index, as `pagefind-entry.json` lists it. */
export interface IndexLanguage {
  readonly hash: string;
  readonly wasm: string | null;
  readonly page_count: number;
}

/** The first file of an index that a browser loads. */
export const entryFile = 'pagefind-entry.json';

/** What stands in it. */
export interface IndexEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, IndexLanguage>>;
  readonly include_characters: readonly string[];
}

/** The place of the list of filters in the meta file of a language: version, pages, word chunks, filters, sorts, fields. */
const filtersAt = 3;

/**
 * Gives an index that Pagefind wrote the same bytes each time: Pagefind 1.5 writes the languages, the filters and the values of a
 * filter in the order of a hash table, and names the files by what came out. Word chunks and fragments are stable by themselves.
 */
export async function orderIndex(folder: string): Promise<IndexEntry> {
  const file = join(folder, entryFile);
  const entry: IndexEntry = JSON.parse(await readFile(file, 'utf8'));
  const languages: [string, IndexLanguage][] = [];
  for (const [tag, language] of Object.entries(entry.languages).sort(byName)) {
    languages.push([tag, { ...language, hash: await orderLanguage(folder, language.hash) }]);
  }
  const ordered = { ...entry, languages: Object.fromEntries(languages) };
  await writeFile(file, JSON.stringify(ordered));
  return ordered;
}

async function orderLanguage(folder: string, hash: string): Promise<string> {
  const path = (name: string): string => join(folder, `pagefind.${name}.pf_meta`);
  const meta = expectList(readCbor(unpackIndexFile(await readFile(path(hash)))));
  const filters: (readonly [string, string])[] = [];
  for (const item of expectList(meta[filtersAt])) {
    const [name, file] = expectList(item).map(expectText);
    if (name === undefined || file === undefined) throw new Error('a filter of the search index has no name or no file');
    filters.push([name, await orderFilter(join(folder, 'filter'), file)]);
  }
  const content = writeCbor(meta.map((item, index) => (index === filtersAt ? filters.sort(byName) : item)));
  const name = nameIndexFile(content, hash);
  await rm(path(hash));
  await writeFile(path(name), packIndexFile(content));
  return name;
}

async function orderFilter(folder: string, hash: string): Promise<string> {
  const path = (name: string): string => join(folder, `${name}.pf_filter`);
  const [name, values] = expectList(readCbor(unpackIndexFile(await readFile(path(hash)))));
  const sorted = expectList(values)
    .map((value) => ({ key: expectText(expectList(value)[0]), value }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ value }) => value);
  const content = writeCbor([expectText(name), sorted]);
  const ordered = nameIndexFile(content, hash);
  await rename(path(hash), path(ordered));
  await writeFile(path(ordered), packIndexFile(content));
  return ordered;
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return compare(a[0], b[0]);
}

/** By code unit, so that no locale of the machine comes in. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function expectList(item: CborItem | undefined): readonly CborItem[] {
  if (typeof item !== 'object') throw new Error(`unexpected ${typeof item} in the search index, expected a list`);
  return item;
}

function expectText(item: CborItem | undefined): string {
  if (typeof item !== 'string') throw new Error(`unexpected ${typeof item} in the search index, expected a text`);
  return item;
}
