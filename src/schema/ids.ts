import { z } from 'zod';

/** The id of an entry: written by hand once, the same in all languages, never changed after publication. */
export const entryId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/, 'an id of letters, digits and single hyphens')
  .meta({ title: 'an id' })
  .brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

/** The id of a stakeholder; the principle set of the stakeholder has the same id. */
export const stakeholderId = slugId('StakeholderId');
/** The id of somebody who may have to act. */
export const actorId = slugId('ActorId');
/** The id of a theme that runs through several sets. */
export const themeId = slugId('ThemeId');
export type ThemeId = z.infer<typeof themeId>;
/** The id of an organisation named in organisations.yaml. */
export const organisationId = slugId('OrganisationId');
/** The key of a reference, as written in citations. */
export const citationKey = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a key of small letters, digits and hyphens')
  .meta({ title: 'a key' })
  .brand<'CitationKey'>();
export type CitationKey = z.infer<typeof citationKey>;

/** A BCP 47 language tag, such as `el` or `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as `el`')
  // Subtags have an order that a pattern does not hold; Intl refuses the others with an exception.
  .refine((tag) => isLocale(tag), 'a language tag such as `el`')
  .meta({ title: 'a language tag such as `el`' })
  .brand<'LanguageTag'>();
export type LanguageTag = z.infer<typeof languageTag>;

function slugId<B extends string>(_brand: B) {
  return z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens')
    .meta({ title: 'an id' })
    .brand<B>();
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
