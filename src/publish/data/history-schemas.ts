import { z } from 'zod';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { printKinds } from '../../schema/release-file.ts';

const language = z.string().describe('BCP 47 tag.');
const digest = z.string().regex(/^[0-9a-f]{12}$/);
const blockDigest = z.string().regex(/^[0-9a-f]{6}$/);

/** Words as they were from a version on. */
const state = {
  id: z.string().describe('The id under which they were published: that of the entry, or a former one.'),
  version: z.string().describe('The first version that had these words.'),
  date: z.iso.date(),
  digest,
};

/** The releases, and for each text the version in which its words came. */
export const releasesContent = {
  releases: z.array(z.object({ version: z.string(), date: z.iso.date() })).describe('From the oldest to the newest.'),
  books: z
    .array(z.object({ language, version: z.string(), date: z.iso.date(), digest }))
    .describe('All words of each release, and those of today, by language: what the codes of e-books name.'),
  entries: z.array(
    z.object({
      id: z.string(),
      history: z.url().describe('All that is known of its words.'),
      texts: z.array(
        z.object({ language, digest, version: z.string().describe('The first version that had the words of today.'), date: z.iso.date() }),
      ),
    }),
  ),
};

/** What the words of an entry, and of the sheets whose codes open it, were at all times: digests alone. */
export const historyContent = {
  id: z.string(),
  kind: z.enum(entryKinds),
  permalink: z.url(),
  texts: z.array(
    z.object({
      language,
      url: z.url().optional().describe('The page in this language; missing where the words were withdrawn.'),
      states: z
        .array(
          z.object({
            ...state,
            blocks: z
              .record(z.string(), blockDigest)
              .describe('By name: `title`, `step-2`, `#why-it-matters` for what stands under a heading, `#` for what stands above all.'),
          }),
        )
        .describe('From the oldest to the newest, those of former ids first. Where `url` is there, the last is what the text says now.'),
    }),
  ),
  sheets: z.array(
    z.object({
      sheet: z.enum(printKinds),
      language,
      current: z.boolean().describe('Whether there is such a sheet today: then the last state is what it says.'),
      states: z.array(
        z.object({
          ...state,
          parts: z
            .array(
              z.object({
                id: z.string().describe('An entry whose words stand on the sheet.'),
                language: language.describe('That of the source where the entry was not translated.'),
                digest,
                only: z.array(z.string()).optional().describe('The names of the blocks that the sheet shows, where it does not show all.'),
              }),
            )
            .describe('In the order of the sheet.'),
        }),
      ),
    }),
  ),
  titles: z
    .record(z.string(), z.record(z.string(), z.string()))
    .describe('Of the entries whose words stand on the sheets: by id, by language.'),
};
