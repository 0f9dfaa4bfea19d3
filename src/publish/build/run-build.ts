import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDiskStore } from '../../body/file-store.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readTree } from '../../load/read-tree.ts';
import { printedPaths } from '../../model/download-paths.ts';
import type { Edition } from '../../model/types.ts';
import { hasErrors, openEdition, type OpenedEdition } from '../../open-edition.ts';
import { withoutSlash } from '../../schema/site-address.ts';
import { compareAnchors, verifyRegister } from '../verify-anchors.ts';
import { verifySite, type BrokenLink } from '../verify-site.ts';
import type { WrittenHosting } from '../write-hosting.ts';
import { withBuildLock } from './build-lock.ts';
import type { BuildOptions } from './build-options.ts';
import { digestInputs } from './digest-inputs.ts';
import type { StepLog } from './step-log.ts';
import { swapFolder } from './swap-folder.ts';

/** How a build ended. */
export type BuildResult =
  | { readonly type: 'built'; readonly diagnostics: readonly Diagnostic[]; readonly files: number }
  /** Nothing had changed since the last build into this folder. */
  | { readonly type: 'current'; readonly diagnostics: readonly Diagnostic[]; readonly files: number }
  /** The content has errors; the last good output stands. */
  | { readonly type: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  /** The generator made pages with broken links; the last good output stands. */
  | { readonly type: 'broken'; readonly diagnostics: readonly Diagnostic[]; readonly links: readonly BrokenLink[] };

const sourceFolder = fileURLToPath(new URL('../../', import.meta.url));
const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Makes everything from a content folder: check, site, search, books, handouts, hosting, verify, swap. Steps write into a staging
 * folder; the finished one takes the place of the last, so that a fault or an interrupt leaves that as it was.
 */
export async function runBuild(options: BuildOptions, log: StepLog): Promise<BuildResult> {
  mkdirSync(options.cache, { recursive: true });
  return withBuildLock(`${options.cache}/build.lock`, async () => {
    const { edition, diagnostics } = await log.run(
      'check',
      () => openEdition(options.content, createDiskStore(`${options.cache}/files`)),
      describeOpened,
    );
    if (edition === undefined || hasErrors(diagnostics)) return { type: 'refused', diagnostics };
    const digest = digestInputs(
      [options.content, sourceFolder, resolve(projectFolder, 'public')].filter((folder) => existsSync(folder)),
      [options.site ?? '', options.base, String(options.print), readFileSync(resolve(projectFolder, 'package-lock.json'), 'utf8')],
    );
    const files = findCurrentOutput(options, digest);
    if (files !== undefined) return { type: 'current', diagnostics, files };
    const staging = resolve(options.cache, 'staging');
    rmSync(staging, { recursive: true, force: true });
    const { pages, redirects } = await makeParts(edition, staging, options, log);
    const links = await log.run(
      'verify',
      () => {
        const later = options.print ? new Set<string>() : printedPaths(edition);
        return [
          ...verifySite(staging, options.base, later, pages),
          ...compareAnchors(edition, pages),
          ...verifyRegister(edition, new Set([...readTree(staging), ...later]), pages, redirects),
        ];
      },
      (found) => `${found.length} broken links`,
    );
    if (links.length > 0) return { type: 'broken', diagnostics, links };
    const made = readTree(staging);
    swapFolder(staging, resolve(options.out));
    writeFileSync(recordPath(options), JSON.stringify({ digest, files: made }));
    return { type: 'built', diagnostics, files: made.length };
  });
}

/** Gives the links of all pages, and where former addresses lead, for the check of the whole. */
async function makeParts(edition: Edition, staging: string, options: BuildOptions, log: StepLog): Promise<WrittenHosting> {
  const site = withoutSlash(options.site ?? edition.config.site);
  // Printed matter comes before the pages, which tell its sizes; Astro empties the folder that it writes to.
  const printFolder = `${staging}-print`;
  rmSync(printFolder, { recursive: true, force: true });
  // Astro, Pagefind and the printer are loaded when it is their turn: that takes longer than to see that nothing has changed.
  const printed = options.print
    ? await (
        await import('../write-printed.ts')
      ).writePrinted(edition, { address: `${site}${options.base}`, outDir: printFolder, cache: options.cache }, log)
    : [];
  const source = { edition, site, base: options.base, printed: new Map(printed.map((file) => [file.path, file])) };
  const indexedDir = `${staging}-indexed`;
  const pages = await log.run(
    'site',
    async () => (await import('../write-site.ts')).writeSite(source, { outDir: staging, indexedDir }),
    ({ size }) => `${size} pages`,
  );
  if (options.print) cpSync(printFolder, staging, { recursive: true });
  await log.run(
    'data',
    async () => (await import('../write-data.ts')).writeData(source, staging),
    (files) => `${files} files`,
  );
  await log.run(
    'search',
    async () => (await import('../search/write-search-index.ts')).writeSearchIndex(staging, indexedDir),
    ({ languages }) => languages.map(({ language, pages: found }) => `${language} ${found} pages`).join(', '),
  );
  rmSync(indexedDir, { recursive: true, force: true });
  const hosting = await log.run(
    'hosting',
    async () => (await import('../write-hosting.ts')).writeHosting(source, staging),
    ({ redirects }) => `${redirects.size} redirects`,
  );
  return { ...hosting, pages: new Map([...pages, ...hosting.pages]) };
}

const describeOpened = ({ edition, diagnostics }: OpenedEdition): string =>
  `${edition?.entries.size ?? 0} entries in ${edition?.languages.length ?? 0} languages, ${diagnostics.length} problems`;

const recordPath = (options: BuildOptions): string =>
  `${options.cache}/last-build-${digestInputs([], [resolve(options.out)]).slice(0, 12)}.json`;

/** How many files the output holds when it was made from the same inputs and nobody has taken files away since. */
function findCurrentOutput(options: BuildOptions, digest: string): number | undefined {
  if (!existsSync(recordPath(options)) || !existsSync(options.out)) return undefined;
  const record: { readonly digest: string; readonly files: readonly string[] } = JSON.parse(readFileSync(recordPath(options), 'utf8'));
  if (record.digest !== digest) return undefined;
  const present = new Set(readTree(resolve(options.out)));
  return record.files.every((file) => present.has(file)) ? record.files.length : undefined;
}
