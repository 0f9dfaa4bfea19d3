import { cpSync, existsSync } from 'node:fs';
import { build } from 'astro';
import { listRoutes } from '../model/routes.ts';
import { astroConfig } from '../site/astro-config.ts';
import { setSiteSource, type SiteSource } from '../site/current-edition.ts';

/** What became of the pages. */
export interface SiteFacts {
  readonly pages: number;
}

/** Renders every page into a folder, with the edition's pictures beside them. */
export async function writeSite(source: SiteSource, outDir: string): Promise<SiteFacts> {
  setSiteSource(source);
  await build({ ...astroConfig({ outDir, site: source.site, base: source.base }), configFile: false, logLevel: 'error' });
  const assets = `${source.edition.root}/assets`;
  if (existsSync(assets)) cpSync(assets, `${outDir}/assets`, { recursive: true });
  return { pages: listRoutes(source.edition).length };
}
