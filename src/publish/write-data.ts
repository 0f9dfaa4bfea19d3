import { setImmediate as takeTurns } from 'node:timers/promises';
import type { SiteSource } from '../site/current-edition.ts';
import { listCitationFiles } from './data/citation-files.ts';
import { createDataContext, type EntryRecords } from './data/data-context.ts';
import { listDataFiles } from './data/list-data-files.ts';
import type { FileWriter } from './file-writer.ts';
import type { KeptFolder } from './kept/kept-folder.ts';

/** How many files are made before other work gets its turn. */
const inOneGo = 50;

/**
 * Writes the edition as data beside its pages: JSON with its schemas, tables, feeds, sitemap, citations. Returns how many
 * files.
 */
export async function writeData(source: SiteSource, files: Pick<FileWriter, 'write'>, kept: KeptFolder): Promise<number> {
  const records: EntryRecords = kept.open('records');
  const context = createDataContext(source, records);
  let count = 0;
  for (const made of [listDataFiles(context), listCitationFiles(context)]) {
    for (const { path, content } of made) {
      files.write(path, content);
      count += 1;
      if (count % inOneGo === 0) await takeTurns();
    }
  }
  records.save();
  return count;
}
