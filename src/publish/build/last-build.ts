import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTree } from '../../load/read-tree.ts';
import type { BuildOptions } from './build-options.ts';
import { digestInputs } from './digest-inputs.ts';

/** What an output was made from, as digests. */
export interface BuildDigests {
  readonly content: string;
  /** Of the program, the libraries it asks for, and what it was told to do. */
  readonly program: string;
}

/** What is known of an output that stands. */
export interface LastBuild {
  readonly digests: BuildDigests;
  /** The frame of its edition: with another one, most pages are rendered anew. */
  readonly frame: string;
  /** All its files. */
  readonly files: readonly string[];
}

const sourceFolder = fileURLToPath(new URL('../../', import.meta.url));
const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Digests of all that a build is made from: equal ones give equal bytes. */
export function digestBuild({ content, site, base, print }: BuildOptions): BuildDigests {
  const folders = [sourceFolder, resolve(projectFolder, 'public')].filter((folder) => existsSync(folder));
  const told = [process.version, site ?? '', base, String(print), readFileSync(resolve(projectFolder, 'package-lock.json'), 'utf8')];
  return { content: digestInputs([content], []), program: digestInputs(folders, told) };
}

/** The build that made the output, if there is one and nobody has taken files away since. */
export function readLastBuild(options: Pick<BuildOptions, 'cache' | 'out'>): LastBuild | undefined {
  if (!existsSync(recordPath(options)) || !existsSync(options.out)) return undefined;
  const { digests, frame, files }: Partial<LastBuild> = JSON.parse(readFileSync(recordPath(options), 'utf8'));
  // An earlier version of this program kept another record.
  if (digests === undefined || frame === undefined || files === undefined) return undefined;
  const present = new Set(readTree(resolve(options.out)));
  return files.every((file) => present.has(file)) ? { digests, frame, files } : undefined;
}

/** Keeps what an output was made from, for the next build. */
export function recordBuild(options: Pick<BuildOptions, 'cache' | 'out'>, build: LastBuild): void {
  writeFileSync(recordPath(options), JSON.stringify(build));
}

const recordPath = (options: Pick<BuildOptions, 'cache' | 'out'>): string => `${options.cache}/last-build-${outputName(options)}.json`;

/** The folder that keeps what is known of an output and of what it was made from. */
export const keptFolder = (options: Pick<BuildOptions, 'cache' | 'out'>): string => resolve(options.cache, `kept-${outputName(options)}`);

/** What the folder of an output is called in the cache, which may serve several. */
export const outputName = ({ out }: Pick<BuildOptions, 'out'>): string => digestInputs([], [resolve(out)]).slice(0, 12);
