import { z } from 'zod';

/**
 * Words for readers in a file that all languages share, such as a remark on a reference: one text in the source language, or a text for
 * each language under its tag. Which tags there may be, a schema cannot know; `rules/remarks-worded.ts` asks the edition.
 */
export const translatableText = z.union([
  z.string().min(1),
  z.record(z.string(), z.string().min(1)).meta({ title: 'a text for each language' }),
]);
export type TranslatableText = z.infer<typeof translatableText>;
