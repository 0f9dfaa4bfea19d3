import { z } from 'zod';
import { organisationId } from './ids.ts';

const organisation = z.strictObject({
  id: organisationId,
  name: z.string(),
  native_name: z.string().optional(),
  short: z.string().optional(),
  country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as `LT`').optional(),
  url: z.url().optional(),
  role: z.enum(['coordinator']).optional(),
  note: z.string().optional(),
});
const person = z.strictObject({ name: z.string(), organisation: organisationId });

/** `organisations.yaml`: who made the source and took part in it. */
export const organisationsFile = z.strictObject({
  partners: z.array(organisation).default([]),
  others: z.array(organisation).default([]),
  coordination: z.array(person).default([]),
  authors: z.array(person).default([]),
  experts: z
    .array(z.strictObject({ name: z.string(), affiliation: z.string().optional(), country: z.string().optional(), role: z.string().optional() }))
    .default([]),
});
export type OrganisationsFile = z.infer<typeof organisationsFile>;
export type Organisation = z.infer<typeof organisation>;
