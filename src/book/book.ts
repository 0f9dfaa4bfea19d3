import type { Element } from 'hast';
import type { EntryId, LanguageTag } from '../schema/ids.ts';

/** How a principle set is marked at the edge of its pages: by colour, place and code, so that none is the only sign. */
export interface SetMark {
  readonly set: EntryId;
  readonly code: string;
  /** OKLCH degrees. */
  readonly hue: number;
  /** The place among all sets, from 0, and how many there are. */
  readonly position: number;
  readonly of: number;
  /** The set itself, or a chapter of findings that belongs to it and is marked more lightly. */
  readonly weight: 'set' | 'finding';
}

/** The beginning of the address of a picture of the edition in what is made for print and e-readers. */
export const pictureScheme = 'picture:';

/** What a section of the book is. */
export type SectionRole = 'cover' | 'imprint' | 'contents' | 'part' | 'set' | 'chapter' | 'glossary';

/** A piece of the book that begins on a page of its own: in print a page, in an e-book a file. */
export interface BookSection {
  /** The id of its outermost element; that of the entry, where it is one. */
  readonly id: string;
  readonly role: SectionRole;
  /** The language of its words: the source language where they were not translated. */
  readonly language: LanguageTag;
  readonly title: string;
  /** The title of the part that it stands in. */
  readonly part: string | undefined;
  readonly mark: SetMark | undefined;
  /** A `section` element. Its ids occur nowhere else in the book. */
  readonly content: Element;
}

/** A line of the contents. */
export interface TocEntry {
  readonly id: string;
  /** The code of a set or principle, or the number of a module. */
  readonly label: string | undefined;
  readonly title: string;
  /** The language of the title. */
  readonly language: LanguageTag;
  readonly children: readonly TocEntry[];
}

/** A line of the list of figures. */
export interface FigureEntry {
  /** The id of the figure itself. */
  readonly id: string;
  readonly kind: 'chart' | 'figure' | 'table';
  readonly title: string;
  /** The language of the title and of the chapter. */
  readonly language: LanguageTag;
  /** The title of the chapter that it stands in. */
  readonly chapter: string;
}

/** The whole edition in one language, in reading order. Web page, PDF and EPUB are made from these trees. */
export interface Book {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** For running headers. */
  readonly shortTitle: string;
  readonly subtitle: string | undefined;
  readonly publisher: string;
  /** The day of this version, `2026-11-22`. */
  readonly date: string;
  readonly cover: BookSection;
  /** What comes before the body: imprint and contents. */
  readonly front: readonly BookSection[];
  /** Parts and chapters in the order of the outline, then the glossary. */
  readonly body: readonly BookSection[];
  readonly toc: readonly TocEntry[];
  /** Charts, pictures and tables of results in reading order; the page of contents ends with them. */
  readonly figures: readonly FigureEntry[];
}
