import { z } from 'zod';
import { organisationId } from './ids.ts';
import { translatableText } from './translatable-text.ts';
import { webAddress } from './web-address.ts';

const organisation = z.strictObject({
  id: organisationId,
  name: z.string(),
  native_name: z.string().optional().describe('Its name in its own language.'),
  short: z.string().optional().describe('The name for lists.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as `LT`')
    .optional()
    .describe('ISO 3166 code.'),
  url: webAddress.optional(),
  role: z.enum(['coordinator']).optional(),
  note: translatableText.optional().describe('A remark for readers.'),
});
const person = z.strictObject({ name: z.string(), organisation: organisationId.describe('The id of an organisation above.') });
const expert = z.strictObject({
  name: z.string(),
  affiliation: translatableText.optional(),
  country: z.string().optional(),
  role: translatableText.optional(),
});

/** `organisations.yaml`: who made the source and took part in it. */
export const organisationsFile = z.strictObject({
  partners: z.array(organisation).default([]).describe('Those who made the source.'),
  others: z.array(organisation).default([]).describe('Others that entries name.'),
  coordination: z.array(person).default([]),
  authors: z.array(person).default([]),
  experts: z.array(expert).default([]).describe('Advisers.'),
});
export type OrganisationsFile = z.infer<typeof organisationsFile>;
export type Organisation = z.infer<typeof organisation>;
