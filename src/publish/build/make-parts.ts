import type { Edition } from '../../model/types.ts';
import { withoutSlash } from '../../schema/site-address.ts';
import type { PrintedFile } from '../../site/current-edition.ts';
import { allDone } from '../all-done.ts';
import { createFileWriter } from '../file-writer.ts';
import type { SiteLinks } from '../verify-site.ts';
import type { WrittenHosting } from '../write-hosting.ts';
import type { PrintPlace } from '../write-printed.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildDigests } from './last-build.ts';
import type { PageThread } from './open-page-thread.ts';
import { filesToPrint, makePageParts, type PageParts } from './page-parts.ts';
import type { StepLog } from './step-log.ts';

/** What a build was told, and what is known before it begins. */
export interface BuildPlan {
  readonly options: BuildOptions;
  readonly digests: BuildDigests;
  /** The folder to write to; files of an earlier build may stand there. */
  readonly staging: string;
  /** What makes the pages meanwhile, if little is to be printed. */
  readonly thread: PageThread | undefined;
}

/** What was made: the links of all pages and where former addresses lead, for the check of the whole. */
export interface MadeParts extends WrittenHosting {
  /** The files that stood in the folder already, with the same content. */
  readonly kept: ReadonlySet<string>;
}

/** Makes all parts of an edition. */
export async function makeParts(edition: Edition, plan: BuildPlan, log: StepLog): Promise<MadeParts> {
  const { options, staging } = plan;
  const site = withoutSlash(options.site ?? edition.config.site);
  const files = createFileWriter(staging);
  const printed = printAll(edition, { address: `${site}${options.base}`, files, cache: options.cache }, options, log);
  const parts = makePages(edition, site, plan, printed);
  // The log tells what is left to do when everything is printed.
  const pages = printed.then(() => logPages(parts, log));
  const [, links, kept] = await allDone([printed, pages, parts.kept, parts.site, parts.data, parts.search]);
  const hosting = await log.run(
    'hosting',
    async () => (await import('../write-hosting.ts')).writeHosting({ edition, site, base: options.base }, staging),
    ({ redirects }) => `${redirects.size} redirects`,
  );
  return { ...hosting, pages: new Map([...links, ...hosting.pages]), kept: new Set([...files.left, ...kept]) };
}

/** The pages, and what is made beside them: by a thread of their own, or when all is printed. */
function makePages(edition: Edition, site: string, { options, digests, staging, thread }: BuildPlan, printed: Printed): PageParts {
  if (thread !== undefined) return thread.make({ staging, site }, printed);
  const source = { edition, site, base: options.base, printed: filesToPrint(edition, options.print) };
  return makePageParts(source, { staging, cache: options.cache, program: digests.program, printed, begin: printed });
}

type Printed = Promise<ReadonlyMap<string, PrintedFile>>;

async function printAll(edition: Edition, place: PrintPlace, { print }: BuildOptions, log: StepLog): Printed {
  const files = print ? await (await import('../write-printed.ts')).writePrinted(edition, place, log) : [];
  return new Map(files.map((file) => [file.path, file]));
}

async function logPages({ site, data, search }: PageParts, log: StepLog): Promise<SiteLinks> {
  const links = await log.run(
    'site',
    () => site,
    ({ size }) => `${size} pages`,
  );
  await log.run(
    'data',
    () => data,
    (count) => `${count} files`,
  );
  await log.run(
    'search',
    () => search,
    ({ languages }) => languages.map(({ language, pages }) => `${language} ${pages} pages`).join(', '),
  );
  return links;
}
