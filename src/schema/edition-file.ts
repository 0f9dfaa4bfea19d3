import { z } from 'zod';
import { iconNames } from './icon-names.ts';
import { actorId, entryId, languageTag, stakeholderId, themeId, type EntryId } from './ids.ts';
import { siteAddress } from './site-address.ts';
import { webAddress } from './web-address.ts';

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
  code: z
    .string()
    .regex(/^[A-Z]{2,3}$/, 'two or three capital letters')
    .describe('Two or three capitals that begin the ids of its principles.'),
  hue: z.number().min(0).max(360).describe('Hue of its colour in OKLCH, in degrees.'),
  icon: z.enum(iconNames).describe('One of the generator’s icons.'),
});

const sourceDocument = z.strictObject({
  title: z.string(),
  date: z.string().optional().describe('As exact as it is known: `2021`, `2021-04`, `2021-04-30`.'),
  url: webAddress.optional(),
  lang: languageTag.describe('The language that it is written in.'),
});

/** `edition.yaml`: what never depends on a language. */
export const editionFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
    .describe('Short name; the e-books are named after it.'),
  version: z.string().min(1).describe('In quotation marks: `"2026.1"`.'),
  date: z.iso.date().describe('The day of this version, the only date that pages and books carry.'),
  site: siteAddress.describe('Where the edition is published: scheme and host. A path is said to the build, as `--base`.'),
  source_language: languageTag.describe('The language that the others are translated from.'),
  languages: z.array(languageTag).min(1).describe('All languages, in the order of the language menu.'),
  navigation: z.array(entryId).describe('The entries that the menu of every page shows.'),
  licence: z
    .string()
    // The `idstring` of SPDX, and the `+` behind one: pages link to the licence by it.
    .regex(/^[A-Za-z0-9.-]+\+?$/, 'an SPDX identifier such as `CC-BY-4.0`')
    .describe('The licence of the words, as an [SPDX identifier](https://spdx.org/licenses/) such as `CC-BY-4.0`.'),
  sources: z
    .record(z.string(), sourceDocument)
    .default({})
    .describe('The documents that the edition restates, by the name that `source:` uses.'),
  outline: z
    .array(outlineNode)
    .min(1)
    .describe('The order of everything: menus, previous and next, the book. An id, or an id with the list of what it contains.'),
  stakeholders: z.record(stakeholderId, stakeholder).describe('One for each principle set, under the id of the set.'),
  actors: z.array(actorId).describe('Ids of those who may have to act.'),
  themes: z.array(themeId).describe('Ids of the themes that run through the sets.'),
  map: z
    .strictObject({ centre: z.array(z.string()).describe('Who stands in the middle: stakeholders or actors.') })
    .optional()
    .describe('The map of who cooperates with whom; without it, none is drawn.'),
});
export type EditionFile = z.infer<typeof editionFile>;

/** `<language>/edition.yaml`: the words of the edition in one language. */
export const editionWordsFile = z.strictObject({
  title: z.string(),
  short_title: z.string().describe('For running headers and small screens.'),
  subtitle: z.string().optional(),
  description: z.string().max(300).describe('One or two sentences for search engines and shared links.'),
  publisher: z.string(),
  funding: z.string().optional().describe('The notice that a funder asks for.'),
  rights: z.string().describe('What readers may do with the words, in a sentence.'),
  actors: z.record(z.string(), z.string()).default({}).describe('The names of the actors, by id.'),
  themes: z.record(z.string(), z.string()).default({}).describe('The names of the themes, by id.'),
  search: z
    .record(z.string(), z.array(z.string().min(1)).min(1))
    .default({})
    .describe(
      'Other words for an actor, by its id: who searches for one finds the page of the actor, and its set of principles. They are shown nowhere.',
    ),
});
export type EditionWordsFile = z.infer<typeof editionWordsFile>;
