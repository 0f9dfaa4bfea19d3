import type { Edition } from '../../model/types.ts';
import { recallCitations } from '../../render/citation-formatter.ts';
import { recallFrames } from '../../render/citing/format-reference.ts';
import { withoutSlash } from '../../schema/site-address.ts';
import type { PrintedFile } from '../../site/current-edition.ts';
import { allDone } from '../all-done.ts';
import { createFileWriter } from '../file-writer.ts';
import { openKeptFolder } from '../kept/kept-folder.ts';
import type { KeptResults } from '../kept/kept-results.ts';
import type { SiteLinks } from '../verify-site.ts';
import type { WrittenHosting } from '../write-hosting.ts';
import type { PrintPlace } from '../write-printed.ts';
import type { BuildOptions } from './build-options.ts';
import { keptFolder, type BuildDigests, type LastBuild } from './last-build.ts';
import { openPageThread } from './open-page-thread.ts';
import { makePageParts, type PageParts } from './page-parts.ts';
import type { StepLog } from './step-log.ts';

/** What a build was told, and what is known before it begins. */
export interface BuildPlan {
  readonly options: BuildOptions;
  readonly digests: BuildDigests;
  /** The folder to write to; files of an earlier build may stand there. */
  readonly staging: string;
  /** The last build into the same folder, if it was made by the same program. */
  readonly last: LastBuild | undefined;
}

/** What was made: the links of all pages and where former addresses lead, for the check of the whole. */
export interface MadeParts extends WrittenHosting {
  /** The files that stood in the folder already, with the same content. */
  readonly kept: ReadonlySet<string>;
}

/** Makes all parts of an edition. */
export async function makeParts(edition: Edition, plan: BuildPlan, log: StepLog): Promise<MadeParts> {
  const { options, digests, staging } = plan;
  const site = withoutSlash(options.site ?? edition.config.site);
  const files = createFileWriter(staging);
  const kept = openKeptFolder(keptFolder(options), { edition, program: digests.program, printed: Promise.resolve(new Map()) });
  const citations: KeptResults<string> = kept.open('citations');
  recallCitations(edition, citations.get);
  recallFrames(citations.get);
  const printed = printAll(edition, { address: `${site}${options.base}`, files, cache: options.cache, kept }, options, log);
  const parts = makePages(edition, site, plan, printed);
  // The log tells what is left to do when everything is printed.
  const pages = printed.then(() => logPages(parts, log));
  const [, links, left] = await allDone([printed, pages, parts.kept, parts.site, parts.data, parts.search]).finally(() => parts.end());
  citations.keepUnasked();
  citations.save();
  const hosting = await log.run(
    'hosting',
    async () => (await import('../write-hosting.ts')).writeHosting({ edition, site, base: options.base }, staging),
    ({ redirects }) => `${redirects.size} redirects`,
  );
  return { ...hosting, pages: new Map([...links, ...hosting.pages]), kept: new Set([...files.left, ...left]) };
}

/**
 * The pages, and what is made beside them. Few are made anew while the printer works; many by a thread of their own, which opens
 * the content again; and when all is to be printed, they are made afterwards: both at a time would take too much memory.
 */
function makePages(edition: Edition, site: string, { options, digests, staging, last }: BuildPlan, printed: Printed): MadePages {
  if (options.print && last !== undefined && last.frame !== edition.frame) {
    const thread = openPageThread({ options, digests });
    return { ...thread.make({ staging, site }, printed), end: () => thread.end() };
  }
  const begin = last === undefined ? printed : Promise.resolve();
  const parts = makePageParts(edition, { options, digests, staging, site, printed, begin });
  return { ...parts, end: () => Promise.resolve() };
}

/** Parts in the making; whoever began them ends what makes them in any case. */
interface MadePages extends PageParts {
  end(): Promise<void>;
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
