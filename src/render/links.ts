import type { CitationKey, EntryId, LanguageTag } from '../schema/ids.ts';

/** Gives addresses to marked links. Pages, book and print sheets each bring their own. */
export interface Links {
  /** The address of an entry, or of a place in it. */
  entry(id: EntryId, anchor?: string): string;
  /** The address of a reference. */
  reference(key: CitationKey): string;
  /** The address of a picture of the edition's assets. */
  asset(path: string): string;
}

/** What a text is rendered for. */
export interface RenderTarget {
  /** The language of the page around the text. */
  readonly language: LanguageTag;
  readonly links: Links;
  /** Put before every id, so that several texts can stand on one page; empty on a page of its own. */
  readonly idPrefix: string;
  /** Heading ranks are raised by so many: 0 on a page of its own. */
  readonly rankShift: number;
  /** What gets an id: headings alone, or every block as well. */
  readonly anchors: 'headings' | 'blocks';
  /** Whether the first use of each glossary term shows its meaning. */
  readonly terms: 'with-meaning' | 'linked' | 'plain';
}
