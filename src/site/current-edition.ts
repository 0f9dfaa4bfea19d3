import type { Edition } from '../model/types.ts';

/** What the pages are made from: the model, and where the site will stand. */
export interface SiteSource {
  readonly edition: Edition;
  /** Scheme and host, without a slash at the end. */
  readonly site: string;
  /** The path below which everything stands, with slashes around: `/` or `/x/`. */
  readonly base: string;
  /** The printed files that pages may offer, by their path from the site's root. */
  readonly printed: ReadonlyMap<string, PrintedFile>;
}

/** A file to download, as far as readers want to know before they do. */
export interface PrintedFile {
  /** Size in bytes. */
  readonly bytes: number;
  readonly pages: number;
}

let current: SiteSource | undefined;

/** Hands the model to the pages. The build calls this before Astro renders; pages never read files. */
export function setSiteSource(source: SiteSource): void {
  current = source;
}

/** The model that the pages are made from. */
export function getSiteSource(): SiteSource {
  if (current === undefined) throw new Error('no edition was opened before the pages were rendered');
  return current;
}
