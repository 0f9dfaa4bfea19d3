import { noteRead } from '../model/reads.ts';
import type { Edition } from '../model/types.ts';

/** What the pages are made from: the model, and where the site will stand. */
export interface SiteSource {
  readonly edition: Edition;
  /** Scheme and host, without a slash at the end. */
  readonly site: string;
  /** The path below which everything stands, with slashes around: `/` or `/x/`. */
  readonly base: string;
  /** The printed files that pages may offer. */
  readonly printed: PrintedFiles;
}

/** The files that a build prints, by their path from the site's root. */
export interface PrintedFiles {
  /** Whether there is such a file, or will be when all is printed. */
  has(path: string): boolean;
  /**
   * How large it is.
   * @throws as long as files are being printed: pages that tell this are rendered when they are there (`view/tells-sizes.ts`).
   */
  get(path: string): PrintedFile | undefined;
}

/** A file to download, as far as readers want to know before they do. */
export interface PrintedFile {
  /** Size in bytes. */
  readonly bytes: number;
  readonly pages: number;
}

let current: SiteSource | undefined;
let printing: Promise<PrintedFiles> | undefined;

/**
 * Hands the model to the pages. The build calls this before Astro renders; pages never read files. Most can be rendered while
 * `printed` is in the making.
 */
export function setSiteSource(source: SiteSource, printed: Promise<PrintedFiles>): void {
  current = source;
  printing = printed;
}

/** Waits until all is printed; from then on the source tells the sizes of files. */
export async function untilPrinted(): Promise<void> {
  const printed = await printing;
  if (current !== undefined && printed !== undefined) current = { ...current, printed: noteFilesRead(printed) };
}

/** Files that note who asks for their size. */
const noteFilesRead = (files: PrintedFiles): PrintedFiles => ({
  has: (path) => files.has(path),
  get(path) {
    noteRead(`${printedStart}${path}`);
    return files.get(path);
  },
});

const printedStart = 'print ';

/** The path of the printed file that something read stands for, if it is one. */
export function printedPathOf(name: string): string | undefined {
  return name.startsWith(printedStart) ? name.slice(printedStart.length) : undefined;
}

/** The model that the pages are made from. */
export function getSiteSource(): SiteSource {
  if (current === undefined) throw new Error('no edition was opened before the pages were rendered');
  return current;
}
