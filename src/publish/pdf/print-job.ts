/** One document to be printed. */
export interface PrintJob {
  /** A complete HTML document, styles included or linked. */
  readonly html: string;
  /** The folder that URLs of the document's own files (fonts, pictures, styles) resolve to, whether they begin with `/` or not. */
  readonly files: string;
  /** BCP 47 tag of the document's language. */
  readonly locale: string;
  readonly title: string;
  readonly subject?: string;
  readonly author?: string;
  /** The date of the edition, `2026-11-22`; it stands as the date of making, so that equal input gives equal bytes. */
  readonly date: string;
  /** Whether the printer should leave the back of the paper empty: pages that go to different hands must not share a leaf. */
  readonly oneSided?: boolean;
  /**
   * Whether the printed numbers of pages are written into the elements with `data-page-of="<id>"`.
   * Such an element holds `000` at first; where its width is fixed, the true number moves nothing and saves a pass.
   */
  readonly pageNumbers: boolean;
  /**
   * What these numbers should be, by the id in `data-page-of`, where that is known beforehand. They are compared with what was
   * printed all the same: a right guess saves a pass, a wrong one is put right.
   */
  readonly guess?: ReadonlyMap<string, string>;
}

/** A heading in the outline of a PDF. */
export interface OutlineEntry {
  readonly title: string;
  /** The label of its page, as printed on it. */
  readonly page: string;
  readonly children: readonly OutlineEntry[];
}

/** A finished PDF and what is in it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** From the id of each element that something links to, to the label of its page, as printed on it. */
  readonly destinations: ReadonlyMap<string, string>;
  readonly outline: readonly OutlineEntry[];
}
