import { z } from 'zod';
import { entryId, languageTag } from './ids.ts';

/** What is printed of more than one entry, or of a part of one; whatever is printed of an entry as a whole needs no name. */
export const printKinds = ['handout', 'brief', 'poster', 'card', 'pack', 'slides'] as const;
export type PrintKind = (typeof printKinds)[number];

const text = z
  .string()
  .regex(
    /^[0-9a-f]{12}(?: (?:[0-9a-f]{6}|-))*$/,
    'the twelve hex digits of the whole text, then six for each block, or `-` where the language lacks it',
  )
  .describe('The digest of the whole text in a language, then that of each block; `-` where the language lacks the block.');

const releasedEntry = z
  .strictObject({
    blocks: z.string().describe('The names of the blocks, in order: fields of the front matter, and `#` with the id of a heading.'),
    texts: z.record(languageTag, text).describe('By language.'),
  })
  .refine(
    ({ blocks, texts }) => Object.values(texts).every((digests) => digests.split(' ').length === blocks.split(' ').length + 1),
    'in `texts`, for each language, one digest for the whole and one for each of `blocks`',
  );

/** `releases/<version>.json`: the digests of all words as they were released once. Written by the release command. */
export const releaseFile = z.strictObject({
  version: z.string().min(1).describe('That of edition.yaml at the time; the file is named after it.'),
  date: z.iso.date().describe('That of edition.yaml at the time.'),
  source_language: languageTag.describe('The language of what was not translated.'),
  entries: z.record(entryId, releasedEntry).describe('By id.'),
  prints: z
    .array(
      z.strictObject({
        sheet: z.enum(printKinds),
        id: entryId.describe('The entry that its code opens.'),
        parts: z
          .array(z.union([entryId, z.strictObject({ id: entryId, only: z.array(z.string()) })]))
          .min(1)
          .describe('Whose words it holds: ids, with the names of the blocks that it shows where it does not show all.'),
      }),
    )
    .describe('Printed matter that holds words of several entries, or some words of one.'),
});
export type ReleaseFile = z.infer<typeof releaseFile>;
