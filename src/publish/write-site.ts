import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { astroConfig } from '../site/astro-config.ts';
import { setSiteSource, type SiteSource } from '../site/current-edition.ts';
import type { PageTaker } from '../site/take-pages.ts';
import type { FileWriter } from './file-writer.ts';
import { readPageLinks, type PageLinks } from './read-page-links.ts';
import type { SearchIndexer } from './search/search-indexer.ts';
import { splitIndexMarks } from './search/split-index-marks.ts';
import { screenSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';
import type { SiteLinks } from './verify-site.ts';

/** Where a site is written to, and where it will stand. */
export interface SitePlace extends Pick<SiteSource, 'site' | 'base'> {
  readonly outDir: string;
}

/**
 * Renders every page into a folder, with the edition's pictures beside them, and gives the links of all pages. Astro makes its
 * bundle at once, while the source may still be in the making, as it is while books are printed; when the source fails, so does
 * this. Pages are given to `files`, and those that search finds to `index`.
 */
export async function writeSite(
  source: Promise<SiteSource>,
  { outDir, site, base }: SitePlace,
  { index, files }: { readonly index: Pick<SearchIndexer, 'add'>; readonly files: Pick<FileWriter, 'write'> },
): Promise<SiteLinks> {
  const links = new Map<string, PageLinks>();
  const names = new Map<string, string>();
  const takePage = (file: string, html: string): void => {
    const { page, indexed } = splitIndexMarks(spaceAccentedCapitals(html, screenSpacing));
    if (indexed !== undefined) index.add(file, indexed);
    links.set(file, readPageLinks(page, names));
    files.write(file, page);
  };
  await withFolderForAstro(outDir, async (folder) => {
    const taker: PageTaker = {
      prepare: async () => setSiteSource(await source),
      takePage,
      takeFile: files.write,
    };
    await build({ ...astroConfig({ outDir: folder, site, base, taker }), configFile: false, logLevel: 'error' });
    cpSync(folder, outDir, { recursive: true });
  });
  const assets = `${(await source).edition.root}/assets`;
  if (existsSync(assets)) cpSync(assets, `${outDir}/assets`, { recursive: true });
  return links;
}

/**
 * Astro moves files between the folder that it writes to and one of the project: the output may lie on another disk. Each
 * output has a folder of its own, so that two may be built at a time, and the same one each time, by whose name Node keeps
 * the compiled pages.
 */
async function withFolderForAstro(outDir: string, work: (folder: string) => Promise<void>): Promise<void> {
  const name = createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 12);
  const folder = fileURLToPath(new URL(`../../.astro/site-${name}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
