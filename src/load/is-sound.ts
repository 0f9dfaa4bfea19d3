import type { LoadedText } from './read-entry.ts';

/**
 * Whether the words of a file are those that its author meant: a body or a front matter text with a fault was read in part
 * or not at all, so that its number of blocks and their digests say nothing.
 */
export const isSound = ({ facts, inlineFacts }: LoadedText): boolean =>
  [facts, ...Object.values(inlineFacts)].every(({ problems }) => problems.length === 0);
