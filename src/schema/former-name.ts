import { z } from 'zod';
import { entryId, type EntryId } from './ids.ts';

/** An address that an entry had, below a language folder: `principles/old-set/le-9/`. */
export const formerAddress = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/, 'an id, or an address without language such as `principles/old-set/le-9/`')
  .meta({ title: 'an address such as `principles/old-set/le-9/`' })
  .brand<'FormerAddress'>();
export type FormerAddress = z.infer<typeof formerAddress>;

/** What an entry was called: a former id, or a former address. */
export const formerName = z.union([entryId, formerAddress]);
export type FormerName = z.infer<typeof formerName>;

/** Whether a former name is an id. */
export const isEntryId = (name: FormerName): name is EntryId => !name.endsWith('/');

/** The name of a place of an entry, as it stands behind `#`. */
export const anchorName = z
  .string()
  .regex(/^[^\s#]+$/, 'an anchor such as `why-it-matters-p2`, without `#`')
  .meta({ title: 'an anchor' });
