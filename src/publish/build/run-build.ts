import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDiskStore } from '../../body/file-store.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readTree } from '../../load/read-tree.ts';
import { printedPaths } from '../../model/download-paths.ts';
import { hasErrors, openEdition, type OpenedEdition } from '../../open-edition.ts';
import { compareAnchors, verifyRegister } from '../verify-anchors.ts';
import { verifySite, type BrokenLink } from '../verify-site.ts';
import { withBuildLock } from './build-lock.ts';
import type { BuildOptions } from './build-options.ts';
import { recallQrCodes } from './recall-qr-codes.ts';
import { digestBuild, outputName, readLastBuild, recordBuild, type LastBuild } from './last-build.ts';
import { makeParts, type BuildPlan } from './make-parts.ts';
import { openSpareOutput } from './spare-output.ts';
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

/**
 * Makes everything from a content folder: check, site, search, books, handouts, hosting, verify, swap. Steps write into a staging
 * folder; the finished one takes the place of the last, so that a fault or an interrupt leaves that as it was.
 */
export async function runBuild(options: BuildOptions, log: StepLog): Promise<BuildResult> {
  mkdirSync(options.cache, { recursive: true });
  return withBuildLock(`${options.cache}/build.lock`, async () => {
    const digests = digestBuild(options);
    const last = readLastBuild(options);
    const isSameProgram = last?.digests.program === digests.program;
    return build(options, { digests, last: isSameProgram ? last : undefined }, log);
  });
}

/** What is known before the content is read. */
interface Beginning extends Pick<BuildPlan, 'digests'> {
  /** The last build into the same folder, if it was made by the same program. */
  readonly last: LastBuild | undefined;
}

async function build(options: BuildOptions, { digests, last }: Beginning, log: StepLog): Promise<BuildResult> {
  const { edition, diagnostics } = await log.run(
    'check',
    () => openEdition(options.content, createDiskStore(`${options.cache}/files`)),
    describeOpened,
  );
  if (edition === undefined || hasErrors(diagnostics)) return { type: 'refused', diagnostics };
  if (last?.digests.content === digests.content) return { type: 'current', diagnostics, files: last.files.length };
  const staging = resolve(options.cache, 'staging');
  const spare = `${resolve(options.cache)}/spare-${outputName(options)}`;
  const { removeLeftovers } = openSpareOutput(staging, spare);
  const keepQr = recallQrCodes(options.cache, digests.program);
  const { pages, redirects, kept } = await makeParts(edition, { options, digests, staging, last }, log);
  removeLeftovers(kept);
  const made = readTree(staging);
  const links = await log.run(
    'verify',
    () => {
      const files = new Set([...made, ...(options.print ? [] : printedPaths(edition))]);
      return [
        ...verifySite(files, options.base, pages),
        ...compareAnchors(edition, pages),
        ...verifyRegister(edition, files, pages, redirects),
      ];
    },
    (found) => `${found.length} broken links`,
  );
  if (links.length > 0) return { type: 'broken', diagnostics, links };
  swapFolder(staging, resolve(options.out), spare);
  recordBuild(options, { digests, frame: edition.frame, files: made });
  keepQr();
  return { type: 'built', diagnostics, files: made.length };
}

const describeOpened = ({ edition, diagnostics }: OpenedEdition): string =>
  `${edition?.entries.size ?? 0} entries in ${edition?.languages.length ?? 0} languages, ${diagnostics.length} problems`;
