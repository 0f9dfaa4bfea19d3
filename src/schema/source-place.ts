import { z } from 'zod';

/** Where in a source document something stands. */
export const sourcePlace = z.strictObject({
  /** A document of `sources:` in edition.yaml. */
  document: z.string(),
  /** The chapter's number, or the name of a part without one. */
  chapter: z.union([z.number().int().positive(), z.enum(['front', 'introduction', 'conclusion', 'references', 'partners'])]).optional(),
  /** The section's number or title, as the source writes it. */
  section: z.coerce.string().optional(),
  /** The place within the section, counted from 1. */
  item: z.number().int().positive().optional(),
});
export type SourcePlace = z.infer<typeof sourcePlace>;

/** One place or several; always a list after parsing. */
export const sourcePlaces = z.union([sourcePlace.transform((place) => [place]), z.array(sourcePlace)]);
