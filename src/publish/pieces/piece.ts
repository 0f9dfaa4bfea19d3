import type { PdfUaFailure } from '../pdf-ua/failure.ts';

/** A glyph of a font file by its number: Chromium keeps the numbers of the whole file when it leaves glyphs out. */
export type GlyphNumber = number;

/** A font as a piece uses it: a part of the glyphs of a font file. */
export interface PieceFont {
  /**
   * The file that the glyphs come from, by its place in the list of the book's font files. Fonts of the same file become
   * one in a joined file.
   */
  readonly file: number;
  /** The name without the tag of a subset: `Literata-Regular`. */
  readonly name: string;
  /** The font program (TrueType), unpacked. */
  readonly program: Uint8Array;
  /** The advance of each glyph that is shown, in thousandths of the size. */
  readonly widths: ReadonlyMap<GlyphNumber, number>;
  /** What each glyph that is shown means. */
  readonly texts: ReadonlyMap<GlyphNumber, string>;
  /** The numbers of the font descriptor, by their names in the file: `Ascent`, `Flags`. */
  readonly measures: Readonly<Record<string, number>>;
  /** `FontBBox` of the descriptor. */
  readonly box: readonly number[];
}

/** A place in a piece that something may lead to. */
export interface PieceDestination {
  readonly id: string;
  /** Counted from 0 within the piece. */
  readonly page: number;
  /** In points, from the left and the lower edge, as in `/XYZ`. */
  readonly left: number;
  readonly top: number;
}

/** A number tree or name tree with the entries of one piece: a leaf of the tree of the whole file. */
export interface TreeLeaf<Key> {
  /** The number of its object. */
  readonly object: number;
  readonly first: Key;
  readonly last: Key;
}

/**
 * A run of pages that was printed and finished by itself, ready to stand in a file with others. Its objects refer to each
 * other and to `sharedObjects`, never to another piece: links to elsewhere go by name.
 */
export interface Piece {
  /** Its place in the book, from 0; not every place has a piece. Objects, keys and ids are numbered from here (see `firstObject`). */
  readonly slot: number;
  readonly pages: number;
  /** The objects as they stand in the file, one after another. */
  readonly bytes: Uint8Array;
  /** For each object that stands there by itself: its number, and where it begins in `bytes`. */
  readonly direct: readonly (readonly [object: number, offset: number])[];
  /** For each object in an object stream: its number, that of the stream, and its place in it from 0. */
  readonly packed: readonly (readonly [object: number, stream: number, index: number])[];
  /** Its node of the page tree. */
  readonly pageTree: number;
  /** Its elements right below the element of the document, in order. */
  readonly elements: readonly number[];
  readonly parentTree: TreeLeaf<number> | undefined;
  readonly idTree: TreeLeaf<string> | undefined;
  /** Types of its elements that are not of the standard, and what they stand for. */
  readonly roles: Readonly<Record<string, string>>;
  readonly destinations: readonly PieceDestination[];
  readonly fonts: readonly PieceFont[];
  /** The ranks of its headings, in order: 1 for `H1`. */
  readonly headings: readonly number[];
  /** Where it departs from PDF/UA-1, as far as a piece by itself can tell. */
  readonly failures: readonly PdfUaFailure[];
  /** As Chromium wrote them. */
  readonly creator: string | undefined;
  readonly producer: string | undefined;
}

/** Objects of the whole file that pieces refer to. Those of fonts follow on `firstFont`. */
export const sharedObjects = { catalog: 1, info: 2, pageTree: 3, tagTree: 4, documentElement: 5, firstFont: 16 } as const;

/** The number of the font (its Type0 dictionary) of a file; the objects below it follow. */
export const fontObject = (file: number): number => sharedObjects.firstFont + file * objectsOfFont;

/** Type0 font, CID font, descriptor, program, meanings. */
export const objectsOfFont = 5;

/**
 * So many objects, keys of the parent tree and ids of elements a piece has at most: six times what 30 pages have. Some
 * readers do without numbers above a million, which are reached with 120 sections of a book, some 800 pages.
 */
export const slotSize = 8_192;

/** The least number of an object of a piece. What the whole file has besides `sharedObjects` is numbered after the last piece. */
export const firstObject = (slot: number): number => (slot + 1) * slotSize;
