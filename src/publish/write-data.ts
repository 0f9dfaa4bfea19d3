import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SiteSource } from '../site/current-edition.ts';
import { listCitationFiles } from './data/citation-files.ts';
import { createDataContext } from './data/data-context.ts';
import { listDataFiles } from './data/list-data-files.ts';

/** Writes the edition as data beside its pages: JSON with its schemas, tables, feeds, sitemap, citations. Returns how many files. */
export function writeData(source: SiteSource, outDir: string): number {
  const context = createDataContext(source);
  let count = 0;
  for (const files of [listDataFiles(context), listCitationFiles(context)]) {
    for (const { path, content } of files) {
      const file = `${outDir}/${path}`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      count += 1;
    }
  }
  return count;
}
