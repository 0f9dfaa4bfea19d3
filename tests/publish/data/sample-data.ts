import { createDataContext, type DataContext } from '../../../src/publish/data/data-context.ts';
import { listDataFiles, type DataFile } from '../../../src/publish/data/list-data-files.ts';
import type { SiteSource } from '../../../src/site/current-edition.ts';
import { openEdition } from '../../../src/open-edition.ts';
import { stockEdition } from '../../editions/overlay-edition.ts';

const { edition } = openEdition(stockEdition);
if (edition === undefined) throw new Error('the fictional edition could not be read');

/** Where the sample stands. */
export const address = 'https://shared-workshops.example/x/';

/** The fictional edition below `/x/`. */
export const source: SiteSource = { edition, site: 'https://shared-workshops.example', base: '/x/', printed: new Map() };
export const context: DataContext = createDataContext(source);

/** All files of its data by path. */
export const files: ReadonlyMap<string, DataFile> = new Map([...listDataFiles(context)].map((file) => [file.path, file]));

/** What stands in a file. */
export function read(path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`the data have no ${path}`);
  return file.content;
}

/** What a JSON file holds. */
export const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
