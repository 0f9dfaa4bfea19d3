import type { Edition } from '../../model/types.ts';
import { withoutSlash } from '../../schema/site-address.ts';
import type { SiteSource } from '../../site/current-edition.ts';
import { allDone } from '../all-done.ts';
import type { FileWriter } from '../file-writer.ts';
import type { SearchIndexer } from '../search/search-indexer.ts';
import type { SiteLinks } from '../verify-site.ts';
import type { WrittenFile } from '../write-artefact.ts';
import type { WrittenHosting } from '../write-hosting.ts';
import type { PrintPlace } from '../write-printed.ts';
import type { BuildOptions } from './build-options.ts';
import type { StepLog } from './step-log.ts';

/** What a build was told, and what is known before it begins. */
export interface BuildPlan extends BuildOptions {
  /** The output that stands there was made by the same program, so that most of what it printed is kept. */
  readonly printsLittle: boolean;
}

/** What was made: the links of all pages and where former addresses lead, for the check of the whole. */
export interface MadeParts extends WrittenHosting {
  /** The files that stood in the folder already, with the same content. */
  readonly kept: ReadonlySet<string>;
}

/** Makes all parts of an edition in the folder `staging`, where files of an earlier build may stand. */
export async function makeParts(edition: Edition, staging: string, options: BuildPlan, log: StepLog): Promise<MadeParts> {
  // What writes, prints, renders and indexes is loaded when it is its turn: that takes longer than to see that nothing has changed.
  const { createFileWriter } = await import('../file-writer.ts');
  const { createSearchIndexer } = await import('../search/search-indexer.ts');
  const takers = { files: createFileWriter(staging), index: createSearchIndexer(`${staging}-indexed`) };
  const { files, index } = takers;
  try {
    const { source, pages } = await makePages(edition, staging, takers, options, log);
    await writeBesidePages(source, staging, takers, log);
    const hosting = await log.run(
      'hosting',
      async () => (await import('../write-hosting.ts')).writeHosting(source, staging),
      ({ redirects }) => `${redirects.size} redirects`,
    );
    return { ...hosting, pages: new Map([...pages, ...hosting.pages]), kept: files.left };
  } finally {
    await index.close();
  }
}

/** What takes the pages as they are made. */
interface Takers {
  readonly index: SearchIndexer;
  /** Writes into the staging folder. */
  readonly files: FileWriter;
}

/**
 * What is printed, and then the pages, which tell its sizes. Their bundle is made while the printer works, unless that has much to
 * print: the bundler keeps a quarter of a gigabyte.
 */
async function makePages(
  edition: Edition,
  staging: string,
  takers: Takers,
  options: BuildPlan,
  log: StepLog,
): Promise<{ readonly source: SiteSource; readonly pages: SiteLinks }> {
  const place = { outDir: staging, site: withoutSlash(options.site ?? edition.config.site), base: options.base };
  const printing = { address: `${place.site}${place.base}`, files: takers.files, cache: options.cache };
  const source = printAll(edition, printing, options, log).then((printed): SiteSource => {
    return { edition, site: place.site, base: place.base, printed: new Map(printed.map((file) => [file.path, file])) };
  });
  const begin = options.printsLittle ? Promise.resolve() : source;
  const written = begin.then(async () => (await import('../write-site.ts')).writeSite(source, place, takers));
  // The log tells what is left to do when everything is printed.
  const pages = source.then(() =>
    log.run(
      'site',
      () => written,
      ({ size }) => `${size} pages`,
    ),
  );
  const [given, links] = await allDone([source, pages, written]);
  return { source: given, pages: links };
}

async function printAll(edition: Edition, place: PrintPlace, { print }: BuildOptions, log: StepLog): Promise<readonly WrittenFile[]> {
  return print ? (await import('../write-printed.ts')).writePrinted(edition, place, log) : [];
}

/** Data and the search index: Pagefind, a process of its own, reads the last pages while the data are made. */
async function writeBesidePages(source: SiteSource, staging: string, { index, files }: Takers, log: StepLog): Promise<void> {
  const indexed = import('../search/write-search-index.ts').then(({ writeSearchIndex }) => writeSearchIndex(staging, index));
  const data = log.run(
    'data',
    async () => (await import('../write-data.ts')).writeData(source, files),
    (count) => `${count} files`,
  );
  // The log tells what is left to do when the data are there.
  const search = data.then(() =>
    log.run(
      'search',
      () => indexed,
      ({ languages }) => languages.map(({ language, pages: found }) => `${language} ${found} pages`).join(', '),
    ),
  );
  await allDone([indexed, data, search]);
}
