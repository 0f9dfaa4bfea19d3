import type { LanguageTag } from '../schema/ids.ts';
import { pathOf } from './routes.ts';
import type { Edition, Entry } from './types.ts';

/** The formats of a citation that reference managers read, and what their files are called. */
export const citationFiles = [
  { format: 'bibtex', name: 'BibTeX', file: 'cite.bib', mediaType: 'application/x-bibtex' },
  { format: 'ris', name: 'RIS', file: 'cite.ris', mediaType: 'application/x-research-info-systems' },
  { format: 'csl-json', name: 'CSL JSON', file: 'cite.json', mediaType: 'application/vnd.citationstyles.csl+json' },
] as const;

export type CitationFile = (typeof citationFiles)[number];
export type CitationFormat = CitationFile['format'];

/** Where the citation of an entry stands in one format, from the site's root: beside the page of the entry. */
export function citationPath(edition: Edition, entry: Pick<Entry, 'id'>, language: LanguageTag, { file }: CitationFile): string {
  return `${pathOf(edition, { type: 'entry', language, id: entry.id })}${file}`;
}
