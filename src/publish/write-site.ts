import { cpSync, existsSync } from 'node:fs';
import { setImmediate as takeTurns } from 'node:timers/promises';
import { noteReads } from '../model/reads.ts';
import { setSiteSource, type PrintedFiles, type SiteSource } from '../site/current-edition.ts';
import { encodeText } from '../site/encode-text.ts';
import type { FileWriter } from './file-writer.ts';
import type { KeptPages } from './kept/kept-pages.ts';
import { readPageLinks, type PageLinks } from './read-page-links.ts';
import type { SearchIndexer } from './search/search-indexer.ts';
import { splitIndexMarks } from './search/split-index-marks.ts';
import { openSiteProgram, type ProgramPlace } from './site-program.ts';
import { screenSpacing, spaceAccentedCapitals } from './space-accented-capitals.ts';
import type { SiteLinks } from './verify-site.ts';

/** What a site is made with. */
export interface SitePlan extends Pick<ProgramPlace, 'cache' | 'program'> {
  readonly outDir: string;
  /** Files that are being printed; pages that tell their size wait for it, and when it fails, so does the site. */
  readonly printed: Promise<PrintedFiles>;
  /** Takes the pages that search finds. */
  readonly index: Pick<SearchIndexer, 'add' | 'addKept'>;
  /** Takes all pages. */
  readonly files: Pick<FileWriter, 'write'>;
  /** The pages of the last output: what would come out the same is not rendered again. */
  readonly kept: KeptPages;
}

/** Renders every page, with the edition's pictures beside them, and gives the links of all pages. */
export async function writeSite(source: SiteSource, { outDir, cache, program, printed, index, files, kept }: SitePlan): Promise<SiteLinks> {
  const { edition, site, base } = source;
  const { client, load } = await openSiteProgram({ cache, program, site, base });
  cpSync(client, outDir, { recursive: true });
  setSiteSource(source, printed);
  const { listPaths, render } = await load();
  const links = new Map<string, PageLinks>();
  const names = new Map<string, string>();
  for (const place of await listPaths()) {
    // Search reads pages meanwhile, and asks for more.
    await takeTurns();
    const { file } = place;
    const isPage = place.route.type === 'page';
    const known = await kept.find(file);
    if (known !== undefined && (!known.isIndexed || index.addKept(file))) {
      if (isPage) links.set(file, readPageLinks(Buffer.from(known.content).toString(), names));
      files.write(file, known.content);
      continue;
    }
    const { value, reads } = noteReads(() => render(place, `${site}${base}`));
    const rendered = await value;
    if (rendered.type === 'page') {
      const { page, indexed } = splitIndexMarks(spaceAccentedCapitals(rendered.html, screenSpacing));
      if (indexed !== undefined) index.add(file, indexed);
      links.set(file, readPageLinks(page, names));
      const content = encodeText(page);
      kept.keep(file, { content, isIndexed: indexed !== undefined }, reads);
      files.write(file, content);
    } else {
      const { content } = rendered;
      kept.keep(file, { content, isIndexed: false }, reads);
      files.write(file, content);
    }
  }
  kept.save();
  const assets = `${edition.root}/assets`;
  if (existsSync(assets)) cpSync(assets, `${outDir}/assets`, { recursive: true });
  return links;
}
