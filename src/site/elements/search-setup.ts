/** What the search box of every page needs to know; the page hands it over in an attribute. */
export interface SearchBoxSetup {
  /** The address of the folder of the index, with a slash at the end. */
  readonly index: string;
  /** Words that make a question and say nothing of what it is about, with spaces between them. */
  readonly smallWords: string;
  /** The address of the style sheet of search. */
  readonly styles: string;
  /** The words for the kinds of pages. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The hues of the principle sets. */
  readonly hues: Readonly<Record<string, number>>;
  readonly messages: Readonly<Record<BoxMessage, string>>;
}

export type BoxMessage = 'suggestions' | 'count' | 'none' | 'all';

/** What the search page needs to know besides. */
export interface SearchPageSetup extends Omit<SearchBoxSetup, 'styles' | 'messages'> {
  /** The names of the principle sets. */
  readonly sets: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<PageMessage, string>>;
}

export type PageMessage =
  | 'documentTitle'
  | 'loading'
  | 'failed'
  | 'results'
  | 'respelled'
  | 'literal'
  | 'someWords'
  | 'unknownWords'
  | 'nothing'
  | 'nothingFiltered'
  | 'moreShown';
