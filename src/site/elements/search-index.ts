import { facetNames, type Facets } from './facets.ts';
import type { Pagefind, PagefindMatch, PagefindModule } from './pagefind.ts';
import type { PageSummary } from './rank-matches.ts';
import { createSpeller, type Speller, type Vocabulary } from './speller.ts';

/** The index of the page's language. */
export interface SearchIndex {
  /** The pages that have all words of a query, best first. */
  search(query: string): Promise<readonly PagefindMatch[]>;
  getSpeller(): Promise<Speller>;
  /** The pages that have this very word, in any of its forms; a search takes words that begin like it as well. */
  searchWord(word: string): Promise<readonly PagefindMatch[]>;
  /** Names and kind of every page, by the page's id. */
  getPages(): Promise<ReadonlyMap<string, PageSummary>>;
  /** The facets of every page, by the page's id. */
  getFacets(): Promise<ReadonlyMap<string, Facets>>;
}

/** Title, code and other words for the page decide, before what a text says in passing. */
const metaWeights = { title: 8, code: 12, words: 8, kind: 0 };

const opened = new Map<string, Promise<SearchIndex>>();

/**
 * Loads the index of a language from the folder that the build put it in; once for each page view.
 * @throws when it cannot be loaded; a later call tries again.
 */
export function openSearchIndex(folder: string, language: string, smallWords: string): Promise<SearchIndex> {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const index = loadIndex(folder, language, smallWords);
  opened.set(folder, index);
  index.catch(() => opened.delete(folder));
  return index;
}

async function loadIndex(folder: string, language: string, smallWords: string): Promise<SearchIndex> {
  // The module is made after the pages, so the bundler must not look for it.
  const module: PagefindModule = await import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, document.baseURI).href);
  const pagefind = module.createInstance({ noWorker: true, excerptLength: 24, ranking: { metaWeights } });
  const words = loadWords(`${folder}words-${language.toLowerCase()}.json`, smallWords);
  let facets: Promise<ReadonlyMap<string, Facets>> | undefined;
  return {
    search: async (query) => (await pagefind.search(query)).results,
    // In quotation marks Pagefind takes whole stems alone.
    searchWord: async (word) => (await pagefind.search(`"${word}"`)).results,
    getSpeller: async () => (await words).speller,
    getPages: async () => (await words).pages,
    getFacets: () => (facets ??= readFacets(pagefind)),
  };
}

/** What the build writes beside Pagefind's own files. */
interface WordsFile {
  readonly vocabulary: Vocabulary;
  readonly pages: Readonly<Record<string, readonly [kind: string, title: string, words?: string]>>;
}

/** Without these words search still works, only without spelling and with less of an order. */
async function loadWords(
  address: string,
  smallWords: string,
): Promise<{ readonly speller: Speller; readonly pages: ReadonlyMap<string, PageSummary> }> {
  try {
    const response = await fetch(address);
    if (response.ok) {
      const { vocabulary, pages }: WordsFile = await response.json();
      return {
        speller: createSpeller(vocabulary, smallWords),
        pages: new Map(
          Object.entries(pages).map(([id, [kind, title, words]]) => [id, { kind, names: [title, ...(words?.split(', ') ?? [])] }]),
        ),
      };
    }
  } catch {
    // Offline, or not there: as below.
  }
  return { speller: { read: (typed) => ({ type: 'known', typed }), isCommonplace: () => false, isSmall: () => false }, pages: new Map() };
}

/** Pagefind tells which pages have a value, not which values a page has; asked once, it serves every later count. */
async function readFacets(pagefind: Pagefind): Promise<ReadonlyMap<string, Facets>> {
  const values = await pagefind.filters();
  const pages = new Map<string, { kind: string[]; stakeholder: string[]; theme: string[] }>();
  for (const name of facetNames) {
    for (const value of Object.keys(values[name] ?? {})) {
      for (const { id } of (await pagefind.search(null, { filters: { [name]: value } })).results) {
        const facets = pages.get(id) ?? { kind: [], stakeholder: [], theme: [] };
        facets[name].push(value);
        pages.set(id, facets);
      }
    }
  }
  return pages;
}
