import type { CitationFormat } from '../../model/citation-paths.ts';
import type { CslItem } from './csl-item.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatRis } from './format-ris.ts';

/** A citation as a file that reference managers read. */
export function formatCitationFile(item: CslItem, format: CitationFormat): string {
  switch (format) {
    case 'bibtex':
      return formatBibtex(item);
    case 'ris':
      return formatRis(item);
    case 'csl-json':
      return `${formatCslJson(item)}\n`;
  }
}

/** On lines of its own for each field, so that people can read it; the date on one. */
function formatCslJson(item: CslItem): string {
  return JSON.stringify([item], undefined, 1).replace(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/, '[[$1, $2, $3]]');
}
