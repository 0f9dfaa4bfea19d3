import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { astroConfig } from '../site/astro-config.ts';
import { setSiteSource, type SiteSource } from '../site/current-edition.ts';
import { readPageLinks, type PageLinks } from './read-page-links.ts';
import { splitIndexMarks } from './search/split-index-marks.ts';
import { screenSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';
import type { SiteLinks } from './verify-site.ts';

/** Where a site is written to. */
export interface SiteFolders {
  readonly outDir: string;
  /** For the pages that search finds, as its index is made from them, under the same paths; emptied before. */
  readonly indexedDir: string;
}

/** Renders every page into a folder, with the edition's pictures beside them, and gives the links of all pages. */
export async function writeSite(source: SiteSource, { outDir, indexedDir }: SiteFolders): Promise<SiteLinks> {
  setSiteSource(source);
  rmSync(indexedDir, { recursive: true, force: true });
  const links = new Map<string, PageLinks>();
  const names = new Map<string, string>();
  const takePage = (file: string, html: string): void => {
    const { page, indexed } = splitIndexMarks(spaceAccentedCapitals(html, screenSpacing));
    writeBelow(outDir, file, page);
    if (indexed !== undefined) writeBelow(indexedDir, file, indexed);
    links.set(file, readPageLinks(page, names));
  };
  await withFolderForAstro(outDir, async (folder) => {
    const config = astroConfig({ outDir: folder, site: source.site, base: source.base, takePage });
    await build({ ...config, configFile: false, logLevel: 'error' });
    cpSync(folder, outDir, { recursive: true });
  });
  const assets = `${source.edition.root}/assets`;
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

function writeBelow(folder: string, file: string, content: string): void {
  const path = `${folder}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
