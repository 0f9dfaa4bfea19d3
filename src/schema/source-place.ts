import { z } from 'zod';

/** Where in a source document something stands. */
export const sourcePlace = z.strictObject({
  document: z.string().describe('A document of `sources:` in edition.yaml.'),
  chapter: z
    .union([z.number().int().positive(), z.enum(['front', 'introduction', 'conclusion', 'references', 'partners'])])
    .optional()
    .describe('The chapter’s number, or the name of a part without one.'),
  section: z.coerce.string().optional().describe('The section’s number or title, as the source writes it.'),
  item: z.number().int().positive().optional().describe('The place within the section, counted from 1.'),
});
export type SourcePlace = z.infer<typeof sourcePlace>;

/** One place or several; always a list after parsing. */
export const sourcePlaces = z.union([sourcePlace.transform((place) => [place]), z.array(sourcePlace)]);
