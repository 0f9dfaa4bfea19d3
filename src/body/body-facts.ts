import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** A heading of a body; `slug` is unique within the body. */
export interface HeadingFact {
  readonly rank: number;
  readonly text: string;
  readonly slug: string;
  readonly position: Position;
}

/** A link to an entry, as written: `BA-2` or `BA-2#step-3`. */
export interface LinkFact {
  readonly target: string;
  readonly position: Position;
}

/** A reference cited, with the page or other place in it. */
export interface CitationFact {
  readonly key: string;
  readonly locator?: string;
  readonly position: Position;
}

/** A picture of the edition's assets that a body shows. */
export interface PictureFact {
  readonly path: string;
  readonly position: Position;
}

/** A top-level block: what it is built of, and a short hash of its words that survives reformatting. */
export interface BlockFact {
  readonly skeleton: string;
  readonly digest: string;
  readonly position: Position;
}

/** What the model and the rules need to know of a body, without its tree. Positions count from the body's first line. */
export interface BodyFacts {
  readonly headings: readonly HeadingFact[];
  readonly links: readonly LinkFact[];
  readonly citations: readonly CitationFact[];
  readonly pictures: readonly PictureFact[];
  readonly blocks: readonly BlockFact[];
  /** The anchors of all blocks that have one, those inside components too, in the order of the text. */
  readonly blockAnchors: readonly string[];
  readonly problems: readonly Problem[];
}

/** The facts of a text that has nothing in it. */
export const noFacts: BodyFacts = { headings: [], links: [], citations: [], pictures: [], blocks: [], blockAnchors: [], problems: [] };
