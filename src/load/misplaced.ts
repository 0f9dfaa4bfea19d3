import type { EntryPlace } from './entry-place.ts';

/** A file or a folder that has no place in an edition. */
export interface Misplaced {
  /** Relative to the content folder. A folder stands for all that is in it. */
  readonly path: string;
  readonly type: 'file' | 'folder';
  /** The path that it was probably meant to have. */
  readonly instead?: string | undefined;
  /** What may stand there, or why this may not, in a sentence. */
  readonly expected: string;
  /** The entry that it would be under the path that was meant. */
  readonly place?: EntryPlace | undefined;
}
