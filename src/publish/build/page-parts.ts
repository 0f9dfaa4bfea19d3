import { join } from 'node:path';
import { printedPaths } from '../../model/download-paths.ts';
import type { Edition } from '../../model/types.ts';
import { recallTermUses } from '../../render/term-uses.ts';
import type { EntryId } from '../../schema/ids.ts';
import type { PrintedFiles } from '../../site/current-edition.ts';
import { allDone } from '../all-done.ts';
import { createFileWriter } from '../file-writer.ts';
import { openKeptFolder } from '../kept/kept-folder.ts';
import { openKeptPages } from '../kept/kept-pages.ts';
import type { KeptResults } from '../kept/kept-results.ts';
import { createSearchIndexer, type SearchIndexFacts } from '../search/search-indexer.ts';
import type { SiteLinks } from '../verify-site.ts';
import type { BuildOptions } from './build-options.ts';
import { keptFolder, type BuildDigests } from './last-build.ts';

/** What is made without the printer, each as it is finished. */
export interface PageParts {
  /** The pages: their links. */
  readonly site: Promise<SiteLinks>;
  /** How many files of data. */
  readonly data: Promise<number>;
  readonly search: Promise<SearchIndexFacts>;
  /** When all is done: the files that stood in the folder already, with the same content. */
  readonly kept: Promise<ReadonlySet<string>>;
}

/** Where the pages go, and what they wait for. */
export interface PagePlan {
  readonly options: BuildOptions;
  readonly digests: BuildDigests;
  /** The folder to write to. */
  readonly staging: string;
  /** Scheme and host of the site. */
  readonly site: string;
  /** Nothing is made before. */
  readonly begin: Promise<unknown>;
  /** Pages that tell the size of printed files are made when these are there; when they fail, so do the pages. */
  readonly printed: Promise<PrintedFiles>;
}

/** Makes the pages, the data beside them and the search index. */
export function makePageParts(edition: Edition, { options, digests, staging, site: address, begin, printed }: PagePlan): PageParts {
  const { cache, out, base, print } = options;
  const { program } = digests;
  const source = { edition, site: address, base, printed: filesToPrint(edition, print) };
  const folder = keptFolder(options);
  const files = createFileWriter(staging);
  const index = createSearchIndexer(join(folder, 'indexed'));
  const kept = openKeptFolder(folder, { edition, program, printed });
  const terms: KeptResults<readonly EntryId[]> = kept.open('terms');
  recallTermUses(edition, terms.get);
  const pages = openKeptPages({ kept, folder: out, printed });
  const site = begin.then(async () => {
    const { writeSite } = await import('../write-site.ts');
    const links = await writeSite(source, { outDir: staging, cache, program, printed, index, files, kept: pages });
    terms.save();
    return links;
  });
  // Made while Astro's bundler, which has threads of its own, is at work.
  const data = begin.then(async () => (await import('../write-data.ts')).writeData(source, files, kept));
  const search = site.then(() => index.write(files));
  const left = allDone([site, data, search])
    .finally(() => index.close())
    .then(() => files.left);
  return { site, data, search, kept: left };
}

/** The files of a build that prints them, or does not, before they are there. */
function filesToPrint(edition: Edition, print: boolean): PrintedFiles {
  const paths = new Set(print ? printedPaths(edition) : []);
  return {
    has: (path) => paths.has(path),
    get(path) {
      throw new Error(`a page asks for the size of ${path} before it is printed: its kind is missing in view/tells-sizes.ts`);
    },
  };
}
