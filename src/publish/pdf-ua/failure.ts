/** Where a PDF departs from PDF/UA-1. */
export interface PdfUaFailure {
  /** A failure condition of the Matterhorn Protocol 1.1, `28-012`, or the clause of ISO 32000-1 that a tagged file rests on. */
  readonly condition: string;
  /** What is wrong, for a person who has the file open. */
  readonly detail: string;
  /** The page, counted from 1, where it concerns one. */
  readonly page?: number;
}
