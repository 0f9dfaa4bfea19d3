import { asOneName } from '../../render/citing/as-one-name.ts';
import type { CitedEntry } from './cited-entry.ts';

/** A `<meta>` that reference managers and search engines for scholars read. */
export interface CitationTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags of HighWire Press for a page: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing, and what Zotero's
 * translator 'Embedded Metadata' takes from them: https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js.
 * Abstract and title of the book are in the description and in `og:site_name` already; Zotero takes a page for a part of a book by
 * `citation_inbook_title` alone.
 */
export function buildCitationTags({ item }: CitedEntry): readonly CitationTag[] {
  const book = item['container-title'];
  return [
    { name: 'citation_title', content: item.title },
    ...item.author.map(({ literal }) => ({ name: 'citation_author', content: asOneName(literal) })),
    { name: 'citation_publication_date', content: item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/') },
    // Without the title of a book, Zotero would take the edition for an article of a journal.
    book === undefined ? { name: 'z:itemType', content: 'book' } : { name: 'citation_inbook_title', content: book },
    { name: 'citation_publisher', content: item.publisher },
    { name: 'citation_language', content: item.language },
    { name: 'citation_public_url', content: item.URL },
  ];
}
