import { z } from 'zod';
import { actorId, entryId, languageTag, stakeholderId, themeId, type EntryId } from './ids.ts';

/** A place in the outline: an entry and what it contains. */
export interface OutlineNode {
  readonly id: EntryId;
  readonly contains: readonly OutlineNode[];
}

const outlineNode: z.ZodType<OutlineNode> = z.lazy(() =>
  z.union([
    entryId.transform((id): OutlineNode => ({ id, contains: [] })),
    z
      .record(entryId, z.array(outlineNode))
      .refine((node) => Object.keys(node).length === 1, 'one id with the list of what it contains')
      .transform((node): OutlineNode => {
        const [key = '', contains = []] = Object.entries(node)[0] ?? [];
        return { id: entryId.parse(key), contains };
      }),
  ]),
);

/** One stakeholder: the code of its principles, and how its set is marked in colour and form. */
const stakeholder = z.strictObject({
  /** Two or three capitals that begin the ids of its principles. */
  code: z.string().regex(/^[A-Z]{2,3}$/, 'two or three capital letters'),
  /** Hue of its colour in OKLCH, in degrees. */
  hue: z.number().min(0).max(360),
  /** Name of one of the generator's icons. */
  icon: z.string(),
});
export type Stakeholder = z.infer<typeof stakeholder>;

/** `edition.yaml`: what never depends on a language. */
export const editionFile = z.strictObject({
  /** Short name; the e-books are named after it. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
  version: z.string().min(1),
  /** The day of this version; the only date that artefacts carry. */
  date: z.iso.date(),
  /** Where the edition is published: scheme and host, without a path. */
  site: z.url(),
  source_language: languageTag,
  languages: z.array(languageTag).min(1),
  /** The entries that the menu of every page shows. */
  navigation: z.array(entryId),
  /** The licence of the words, as an SPDX identifier. */
  licence: z.string(),
  /** The documents that the edition restates. */
  sources: z
    .record(
      z.string(),
      z.strictObject({ title: z.string(), date: z.string().optional(), url: z.url().optional(), lang: languageTag }),
    )
    .default({}),
  /** The order of everything: menus, previous and next, the book. */
  outline: z.array(outlineNode).min(1),
  stakeholders: z.record(stakeholderId, stakeholder),
  actors: z.array(actorId),
  themes: z.array(themeId),
  /** Who stands in the middle of the map of cooperation: stakeholders or actors. */
  map: z.strictObject({ centre: z.array(z.string()) }).optional(),
});
export type EditionFile = z.infer<typeof editionFile>;

/** `<language>/edition.yaml`: the words of the edition in one language. */
export const editionWordsFile = z.strictObject({
  title: z.string(),
  /** For running headers and small screens. */
  short_title: z.string(),
  subtitle: z.string().optional(),
  description: z.string().max(300),
  publisher: z.string(),
  funding: z.string().optional(),
  rights: z.string(),
  actors: z.record(z.string(), z.string()).default({}),
  themes: z.record(z.string(), z.string()).default({}),
});
export type EditionWordsFile = z.infer<typeof editionWordsFile>;
