/** The part of Pagefind's module that the search uses. Pagefind ships no types for the browser. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

export interface PagefindOptions {
  /** Searching in the page itself spares the worker's program, and works where a host forbids workers. */
  readonly noWorker: boolean;
  /** In words. */
  readonly excerptLength: number;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

export interface Pagefind {
  search(query: string | null, options?: { readonly filters?: Readonly<Record<string, string>> }): Promise<PagefindResults>;
  /** All values of all filters, with the number of their pages. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindResults {
  readonly results: readonly PagefindMatch[];
}

/** A page that was found; the words of the page are loaded only when they are asked for. */
export interface PagefindMatch {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage extends PagefindPlace {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The page itself, where its text before the first heading was hit, and each heading with a hit below it. */
  readonly sub_results: readonly (PagefindPlace & { readonly title: string; readonly anchor?: { readonly id: string } })[];
}

export interface PagefindPlace {
  readonly url: string;
  /** Words around the hits, which stand in `<mark>`. */
  readonly excerpt: string;
  readonly locations: readonly number[];
}
