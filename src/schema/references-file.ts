import { z } from 'zod';
import { citationKey } from './ids.ts';
import { translatableText } from './translatable-text.ts';
import { webAddress } from './web-address.ts';

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional(), suffix: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);
const date = z.strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]) });

/**
 * One reference as CSL data, language-free.
 * Field names: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const reference = z.strictObject({
  id: citationKey.describe('What citations name: `[@miller1999]`.'),
  type: z.enum(['article-journal', 'report', 'book', 'chapter', 'thesis', 'legislation', 'treaty', 'webpage', 'document']),
  title: z.string(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  volume: z.coerce.string().optional(),
  issue: z.coerce.string().optional(),
  page: z.coerce.string().optional(),
  number: z.coerce.string().optional(),
  issued: date.optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  genre: z.string().optional(),
  DOI: z.string().optional(),
  URL: webAddress.optional(),
  language: z.string().optional(),
  note: translatableText.optional().describe('What the source leaves out or prints wrongly; it stands in no citation.'),
});
export type Reference = z.infer<typeof reference>;

/** `references.yaml`: the bibliography. */
export const referencesFile = z.array(reference);
