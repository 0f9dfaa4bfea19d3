import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SiteSource } from '../site/current-edition.ts';
import { digestInputs } from './build/digest-inputs.ts';
import { keepProgram, programFile } from '../site/keep-program.ts';

/** The compiled pages. */
export type PageProgram = typeof import('../site/page-program.ts');

/** What Astro makes of our pages, whatever the content. */
export interface SiteProgram {
  /** The folder of styles, scripts and fonts, and of what stands in `public/`: to be copied into the site. */
  readonly client: string;
  /** Loads the pages. */
  load(): Promise<PageProgram>;
}

/** What decides a compiled program, and where it is kept. */
export interface ProgramPlace extends Pick<SiteSource, 'site' | 'base'> {
  /** The folder that keeps what is costly between builds. */
  readonly cache: string;
  /** The digest of all that this program is made from. */
  readonly program: string;
}

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Every place of a site has its own, and so has every change to this program. */
const mostKept = 8;

/** The compiled pages of a site: those of an earlier build if there are any. Astro and its bundler are loaded only to make them. */
export async function openSiteProgram({ cache, program, site, base }: ProgramPlace): Promise<SiteProgram> {
  const key = digestInputs([], [program, projectFolder, site, base]).slice(0, 16);
  const folder = join(resolve(cache), 'programs', key);
  if (!existsSync(folder)) await makeProgram(folder, { site, base });
  return { client: join(folder, 'client'), load: () => import(pathToFileURL(join(folder, 'program', programFile)).href) };
}

/** Puts it together under another name, so that nobody finds half of it. */
async function makeProgram(folder: string, place: Pick<SiteSource, 'site' | 'base'>): Promise<void> {
  // Astro moves files between the folder that it writes to and one of the project: the cache may lie on another disk.
  const making = makeFolder(join(projectFolder, '.astro', 'site-'));
  const whole = makeFolder(`${folder}-`);
  try {
    const [{ build }, { astroConfig }] = await Promise.all([import('astro'), import('../site/astro-config.ts')]);
    const config = astroConfig({ outDir: join(making, 'client'), ...place, program: keepProgram(join(making, 'program')) });
    await build({ ...config, configFile: false, logLevel: 'error' });
    cpSync(making, whole, { recursive: true });
    // The program asks for libraries, which Node looks for in the folders above.
    symlinkSync(join(projectFolder, 'node_modules'), join(whole, 'node_modules'), 'junction');
    renameInto(whole, folder);
  } finally {
    for (const path of [making, whole]) rmSync(path, { recursive: true, force: true });
  }
  removeOldest(dirname(folder));
}

/** A new folder whose name begins so. */
function makeFolder(start: string): string {
  mkdirSync(dirname(start), { recursive: true });
  return mkdtempSync(start);
}

function renameInto(whole: string, folder: string): void {
  try {
    renameSync(whole, folder);
  } catch (error) {
    // Another build was faster.
    if (!existsSync(folder)) throw error;
  }
}

function removeOldest(programs: string): void {
  const made = readdirSync(programs).map((name) => ({ path: join(programs, name), at: statSync(join(programs, name)).mtimeMs }));
  for (const { path } of made.toSorted((a, b) => b.at - a.at).slice(mostKept)) rmSync(path, { recursive: true, force: true });
}
