import { citationFiles, citationPath } from '../../model/citation-paths.ts';
import { buildCslItem } from '../../render/citing/build-csl-item.ts';
import { formatCitationFile } from '../../render/citing/format-citation-file.ts';
import type { DataContext } from './data-context.ts';
import type { DataFile } from './list-data-files.ts';

/**
 * The citation of every entry in every language that it has words in, in the formats that reference managers read. They stand beside
 * the pages and belong to them; the index of the data does not name them.
 */
export function* listCitationFiles({ edition, permalinkOf }: DataContext): Generator<DataFile> {
  for (const entry of edition.entries.values()) {
    for (const language of entry.texts.keys()) {
      const item = buildCslItem(edition, entry, language, permalinkOf(entry.id));
      for (const file of citationFiles)
        yield { path: citationPath(edition, entry, language, file), content: formatCitationFile(item, file.format) };
    }
  }
}
