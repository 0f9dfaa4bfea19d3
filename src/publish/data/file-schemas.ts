import { z } from 'zod';
import { kindFileNames, type LanguageFileName, type WholeFileName } from '../../model/data-paths.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { entryRecord, entryRecords } from './entry-schemas.ts';
import { historyContent, releasesContent } from './history-schemas.ts';

const head = {
  $schema: z.url().describe('The JSON Schema of this file.'),
  version: z.string().describe('The version of the edition.'),
  licence: z.string().describe('The licence of the words, as an SPDX identifier.'),
};
const language = z.string().describe('BCP 47 tag.');
const kind = z.enum(entryKinds);

const fileOf = <R extends z.ZodType>(record: R) =>
  z.object({ ...head, language, entries: z.array(record).describe('In the order of the outline; those that have words in the language.') });

const index = z.object({
  ...head,
  title: z.string(),
  date: z.iso.date(),
  about: z.array(z.object({ language, url: z.url() })).describe('Pages that explain the data.'),
  files: z.array(
    z.object({
      name: z.string(),
      url: z.url(),
      type: z.string().describe('Media type.'),
      language: language.optional().describe('Only where the file holds the words of one.'),
      schema: z.url().optional(),
    }),
  ),
});

const names = z.record(z.string(), z.string()).describe('Names by language.');
const named = z.array(z.object({ id: z.string(), names }));

interface OutlinePlaceRecord {
  readonly id: string;
  readonly contains: readonly OutlinePlaceRecord[];
}
const outlinePlace: z.ZodType<OutlinePlaceRecord> = z
  .lazy(() => z.object({ id: z.string(), contains: z.array(outlinePlace) }))
  .meta({ id: 'outlinePlace' });

const edition = z.object({
  ...head,
  id: z.string(),
  date: z.iso.date(),
  url: z.url(),
  sourceLanguage: language,
  languages: z.array(
    z.object({
      language,
      direction: z.enum(['ltr', 'rtl']),
      name: z.string().describe('Its own name for itself.'),
      url: z.url(),
      title: z.string(),
      subtitle: z.string().optional(),
      description: z.string(),
      publisher: z.string(),
      funding: z.string().optional(),
      rights: z.string().describe('What may be done with the words.'),
      wordsIn: language.describe('The language of title to rights; the source’s where they were not translated.'),
    }),
  ),
  sources: z
    .array(z.object({ id: z.string(), title: z.string(), date: z.string().optional(), url: z.url().optional(), language }))
    .describe('The documents that the edition restates.'),
  actors: named,
  themes: named,
  outline: z.array(outlinePlace),
});

const graph = z.object({
  ...head,
  nodes: z.array(z.object({ id: z.string(), kind, titles: names, permalink: z.url() })),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      type: z
        .enum(['contains', 'related', 'found-for', 'explains', 'links'])
        .describe('`found-for`: a finding and its set; `explains`: a module and a term; `links`: a link in the text.'),
    }),
  ),
  citations: z.array(z.object({ from: z.string(), reference: z.string().describe('An id of references.json.') })),
});

/** CSL JSON as reference managers read it: https://docs.citationstyles.org/en/stable/specification.html */
const references = z.array(
  z.object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: z.array(z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() })).optional(),
    issued: z.object({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)) }).optional(),
    DOI: z.string().optional(),
    URL: z.url().optional(),
    note: z.string().optional().describe('What the source leaves out or prints wrongly, in the source language.'),
    custom: z
      .object({ notes: z.record(z.string(), z.string()).optional().describe('The note by language.') })
      .optional()
      .describe('What CSL has no name for.'),
  }),
);

const organisations = z.object({
  ...head,
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nativeName: z.string().optional(),
      short: z.string().optional(),
      country: z.string().optional().describe('ISO 3166 code.'),
      url: z.url().optional(),
      partner: z.boolean().describe('Whether it made the source.'),
    }),
  ),
  authors: z.array(z.object({ name: z.string(), organisation: z.string() })),
});

const count = z.int().nonnegative();
const coverage = z.object({
  ...head,
  languages: z.array(
    z.object({
      language,
      entries: count,
      source: count,
      reviewed: count,
      machine: count,
      outdated: count,
      missing: count,
    }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      kind,
      languages: z.record(
        z.string(),
        z.object({
          status: z.enum(['source', 'reviewed', 'machine', 'outdated', 'missing']),
          blocks: count.describe('Blocks of the source: fields, paragraphs, lists.'),
          outdated: count.describe('Those whose source has changed since they were translated.'),
        }),
      ),
    }),
  ),
});

/** The shape of every JSON file of the data, by the name of its schema. */
export const fileSchemas = {
  index,
  edition,
  graph,
  references,
  organisations,
  coverage,
  releases: z.object({ ...head, ...releasesContent }),
  history: z.object({ ...head, ...historyContent }),
  entries: fileOf(entryRecord),
  [kindFileNames.page]: fileOf(entryRecords.page),
  [kindFileNames.set]: fileOf(entryRecords.set),
  [kindFileNames.principle]: fileOf(entryRecords.principle),
  [kindFileNames.finding]: fileOf(entryRecords.finding),
  [kindFileNames.module]: fileOf(entryRecords.module),
  [kindFileNames.plan]: fileOf(entryRecords.plan),
  [kindFileNames.worksheet]: fileOf(entryRecords.worksheet),
  [kindFileNames.slides]: fileOf(entryRecords.slides),
  [kindFileNames.pilot]: fileOf(entryRecords.pilot),
  [kindFileNames.term]: fileOf(entryRecords.term),
  principle: z.object({ $schema: head.$schema, ...entryRecords.principle.shape }),
} as const satisfies Record<WholeFileName | LanguageFileName | 'principle' | 'history', z.ZodType>;

export type SchemaName = keyof typeof fileSchemas;

/** What a file of a schema holds. */
export type FileOf<N extends SchemaName> = z.infer<(typeof fileSchemas)[N]>;
