import { z } from 'zod';
import { supportKinds } from '../../schema/entry-kinds.ts';

// Objects are open: a reader of the data has to bear fields that a later edition of v1 adds.

const entryId = z.string().describe('The id of an entry, the same in all languages, for ever.');
const html = z.string().describe('HTML; links lead to permalinks, with scheme and host.');
const minutes = z.int().positive();
const summary = z.string().describe('What it is about, in one or two sentences.');

/** A text in which links and citations may stand. */
const richText = z.object({ text: z.string().describe('Plain text.'), html });

/** Where the words of an entry come from. `source`: they are the source of the others. */
const textStatuses = ['source', 'reviewed', 'machine', 'outdated'] as const;

/** What all entries have. */
const common = {
  id: entryId,
  language: z.string().describe('BCP 47 tag of the words.'),
  title: z.string(),
  url: z.url().describe('The page in this language.'),
  permalink: z.url().describe('The address to cite and to print: it opens the entry in the reader’s language.'),
  version: z.string().describe('The version of the edition.'),
  licence: z.string().describe('The licence of the words, as an SPDX identifier.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Changes when the words do. Compare it, read nothing else from it.'),
  history: z.url().describe('What the words were at other times, as digests.'),
  status: z.enum(textStatuses).describe('`machine`: translated by a machine and read by nobody; `outdated`: its source has changed since.'),
  reviewed: z.object({ by: z.string(), date: z.iso.date() }).optional().describe('Who read the translation against its source.'),
  number: z.string().optional().describe('The place in the outline, such as `4.1.2`.'),
  parent: entryId.optional(),
  children: z.array(entryId),
  related: z.array(entryId),
  references: z.array(z.string()).describe('Ids of references.json that the text cites, in the order of the text.'),
  origin: z.enum(['source', 'edition']).describe('`edition`: it was made for this edition and rests on no page of the source.'),
  source: z
    .array(
      z.object({
        document: z.string().describe('A document of edition.json.'),
        chapter: z.string().optional().describe('Its number, or `front`, `introduction`, `conclusion`, `references`, `partners`.'),
        section: z.string().optional(),
        item: z.int().positive().optional(),
      }),
    )
    .describe('Where it stands in the documents that the edition restates.'),
  body: html,
  contents: z
    .array(z.object({ id: z.string(), title: z.string() }))
    .describe('The headings of rank 2 in the body. `permalink#id` leads to one, in every language.'),
};

/** The records of entries, by kind. */
export const entryRecords = {
  page: z.object({ kind: z.literal('page'), ...common, summary }),
  set: z.object({
    kind: z.literal('set'),
    ...common,
    summary,
    code: z.string().describe('The letters that begin the ids of its principles.'),
    hue: z.number().describe('Of its colour in OKLCH, in degrees.'),
  }),
  principle: z.object({
    kind: z.literal('principle'),
    ...common,
    set: entryId,
    ask: z.string().describe('What is asked, in one or two sentences.'),
    steps: z
      .array(z.object({ id: z.string().describe('Its anchor: `permalink#id`.'), ...richText.shape }))
      .describe('What to do, in order.'),
    actors: z.array(z.string()).describe('Who has to act: ids of edition.json.'),
    with: z.array(z.string()).describe('Whom they are asked to work with: ids of sets or actors.'),
    themes: z.array(z.string()).describe('Ids of edition.json.'),
    support: z.array(z.enum(supportKinds)).describe('What it rests on.'),
    data: z.url().describe('This record alone.'),
  }),
  finding: z.object({ kind: z.literal('finding'), ...common, summary, set: entryId }),
  module: z.object({
    kind: z.literal('module'),
    ...common,
    summary,
    minutes: z.object({ from: minutes, to: minutes }),
    outcomes: z.array(richText),
    concepts: z.array(entryId).describe('Terms that it explains.'),
  }),
  plan: z.object({
    kind: z.literal('plan'),
    ...common,
    summary,
    minutes,
    aims: z.array(richText),
    materials: z.array(richText),
    parts: z.array(z.object({ minutes, title: z.string(), ...richText.shape, uses: z.array(entryId) })),
    questions: z.array(richText),
    watch: z.array(richText).describe('What the trainer watches for.'),
  }),
  worksheet: z.object({ kind: z.literal('worksheet'), ...common, summary, order: z.int().positive() }),
  slides: z.object({ kind: z.literal('slides'), ...common, summary }),
  pilot: z.object({
    kind: z.literal('pilot'),
    ...common,
    summary,
    country: z.string().describe('ISO 3166 code.'),
    organisations: z.array(z.string()).describe('Ids of organisations.json.'),
  }),
  term: z.object({
    kind: z.literal('term'),
    ...common,
    meaning: z.string(),
    expansion: z.string().optional().describe('What a short form stands for.'),
    variants: z.array(z.string()),
    avoid: z.array(z.string()).describe('Words not to use instead.'),
  }),
};

/** An entry of any kind. */
export const entryRecord = z.discriminatedUnion('kind', [
  entryRecords.page,
  entryRecords.set,
  entryRecords.principle,
  entryRecords.finding,
  entryRecords.module,
  entryRecords.plan,
  entryRecords.worksheet,
  entryRecords.slides,
  entryRecords.pilot,
  entryRecords.term,
]);
export type EntryRecord = z.infer<typeof entryRecord>;
export type RecordOf<K extends EntryRecord['kind']> = Extract<EntryRecord, { kind: K }>;
export type TextStatus = (typeof textStatuses)[number];
