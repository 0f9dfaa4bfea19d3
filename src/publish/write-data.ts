import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SiteSource } from '../site/current-edition.ts';
import { createDataContext } from './data/data-context.ts';
import { listDataFiles } from './data/list-data-files.ts';

/** Writes the edition as data beside its pages: JSON with its schemas, tables, feeds, sitemap. Returns how many files. */
export function writeData(source: SiteSource, outDir: string): number {
  let count = 0;
  for (const { path, content } of listDataFiles(createDataContext(source))) {
    const file = `${outDir}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    count += 1;
  }
  return count;
}
