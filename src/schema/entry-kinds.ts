import { z } from 'zod';
import { anchorName, formerName } from './former-name.ts';
import { actorId, entryId, organisationId, stakeholderId, themeId } from './ids.ts';
import { sourcePlaces } from './source-place.ts';

const title = z
  .string()
  .min(1)
  .max(90)
  .describe('Of a principle: an imperative sentence without a full stop. Of a term: as in running text.');
const summary = z.string().min(1).max(240).describe('One or two sentences for lists, for search and for shared links.');
const sentence = z.string().min(1);
const step = z.strictObject({ text: sentence.describe('One thing to do, beginning with a verb; links and citations are allowed.') });
const door = z.strictObject({
  id: z.string().describe('The same in all languages.'),
  title: sentence,
  text: sentence,
  links: z
    .array(
      z.strictObject({
        to: z
          .string()
          .describe('The id of an entry, `actor/` or `theme/` with an id of edition.yaml, or `glossary`, `search`, `downloads`, `book`.'),
        label: sentence,
      }),
    )
    .default([]),
});

/** What a trainer does in a part of a session, in words. */
const part = { title: sentence.max(60).describe('Of a few words.'), text: sentence.describe('What the trainer does, step by step.') };
const lines = (what: string) => z.array(sentence).min(1).describe(what);

const ids = z.array(entryId).default([]);

const related = z
  .strictObject({ findings: ids, principles: ids, modules: ids, pilots: ids, terms: ids, pages: ids, sets: ids })
  .prefault({})
  .describe('Ids of other entries. A tie is written once, on one side; the other side shows it by itself.');

/** What a principle rests on; a closed list, without grades. */
export const supportKinds = ['research', 'practice', 'consensus', 'lived-experience'] as const;

const wording = z.strictObject({ from: z.string(), to: z.string() });

/** The language-free fields that every kind has. */
const facts = {
  id: entryId.describe('Written by hand once, never changed after publication; it has to fit the place of the file.'),
  source: sourcePlaces.default([]).describe('Where it stands in a source document; a list when there are several places.'),
  origin: z.enum(['source', 'edition']).default('source').describe('`edition` when the whole entry was made for this edition.'),
  related,
  aliases: z
    .array(formerName)
    .default([])
    .describe('Former ids, and former addresses without language such as `principles/old-set/le-9/`: they go on answering.'),
  anchors: z
    .record(anchorName, anchorName)
    .default({})
    .describe('Places that links may still name, each with the one that stands for it now: `why-it-matters-p3: why-it-matters-p2`.'),
  wording: z
    .array(wording)
    .default([])
    .describe('Changes that left the meaning alone, so that translations stay current; `npm run translations -- --wording` writes it.'),
};

/** Fields about the translation itself; only translations have them. */
const translation = {
  digest: z.string().optional().describe('The source text that it was made from; `npm run translations -- --accept` writes it.'),
  reviewed: z
    .strictObject({ by: sentence, date: z.iso.date() })
    .optional()
    .describe('Who read it against its source, and when; without it, the page says that it is a machine translation.'),
};

const shapes = {
  page: {
    facts: {},
    words: { title, summary, doors: z.array(door).default([]).describe('Of the front page alone: the ways in for its readers.') },
  },
  set: { facts: {}, words: { title, summary } },
  principle: {
    facts: {
      actors: z.array(actorId).min(1).describe('Who has to act: ids of edition.yaml.'),
      with: z
        .array(z.string())
        .default([])
        .describe('Whom the set’s stakeholder is asked to work with: ids of stakeholders or actors. It draws the map.'),
      themes: z.array(themeId).min(1).describe('Ids of edition.yaml.'),
      support: z.array(z.enum(supportKinds)).min(1).describe('What it rests on.'),
    },
    words: {
      title,
      ask: z.string().min(1).max(320).describe('What is asked, in one or two sentences.'),
      steps: z.array(step).min(1).describe('What to do, in order.'),
    },
  },
  finding: { facts: { set: stakeholderId.describe('The stakeholder that it is about.') }, words: { title, summary } },
  module: {
    facts: {
      length: z
        .strictObject({ from: z.number().int().positive(), to: z.number().int().positive() })
        .describe('The shortest and the longest that it takes, in minutes.'),
      concepts: z.array(entryId).default([]).describe('Ids of the terms that it explains.'),
    },
    words: {
      title,
      summary,
      outcomes: z.array(sentence).min(1).describe('What participants will be able to do, each beginning with a verb.'),
    },
  },
  plan: {
    facts: { length: z.number().int().positive().describe('Minutes in all; the parts add up to it.') },
    words: {
      title,
      summary,
      aims: lines('What participants can do at the end.'),
      materials: lines('What to bring and to print.'),
      parts: z.array(z.strictObject(part)).min(1).describe('The timetable, in order.'),
      questions: lines('What to ask in the debriefing.'),
      watch: lines('What the trainer watches for.'),
    },
  },
  worksheet: {
    facts: { number: z.number().int().positive().describe('Its place among the worksheets of its module.') },
    words: { title, summary },
  },
  slides: { facts: {}, words: { title, summary } },
  pilot: {
    facts: {
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as `LT`')
        .describe('ISO 3166 code.'),
      organisations: z.array(organisationId).default([]).describe('Ids of organisations.yaml.'),
    },
    words: { title, summary },
  },
  term: {
    facts: {},
    words: {
      title,
      meaning: z.string().min(1).max(240).describe('One sentence, without the term itself at its start.'),
      expansion: sentence.optional().describe('What a short form stands for.'),
      variants: z.array(sentence).default([]).describe('Other forms in which the text uses the term, such as plurals.'),
      avoid: z
        .array(sentence)
        .default([])
        .describe('Words not to use; the check finds them everywhere but in the glossary and in quotation marks.'),
    },
  },
} as const;

/** The timetable in the source language: minutes and worksheets are facts, which no translation repeats. */
const timetable = z
  .array(
    z.strictObject({
      minutes: z.number().int().positive().describe('How long the part takes.'),
      ...part,
      uses: ids.describe('Ids of the worksheets that are handed out.'),
    }),
  )
  .min(1)
  .describe('The timetable, in order.');

/** The kinds of entry that an edition has. */
export const entryKinds = ['page', 'set', 'principle', 'finding', 'module', 'plan', 'worksheet', 'slides', 'pilot', 'term'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Front matter of the source language: language-free facts and words together. The tool adds `kind` from the file's place. */
export const sourceFrontMatter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), ...facts, ...shapes.page.facts, ...shapes.page.words }),
  z.strictObject({ kind: z.literal('set'), ...facts, ...shapes.set.facts, ...shapes.set.words }),
  z.strictObject({ kind: z.literal('principle'), ...facts, ...shapes.principle.facts, ...shapes.principle.words }),
  z.strictObject({ kind: z.literal('finding'), ...facts, ...shapes.finding.facts, ...shapes.finding.words }),
  z.strictObject({ kind: z.literal('module'), ...facts, ...shapes.module.facts, ...shapes.module.words }),
  z.strictObject({ kind: z.literal('plan'), ...facts, ...shapes.plan.facts, ...shapes.plan.words, parts: timetable }),
  z.strictObject({ kind: z.literal('worksheet'), ...facts, ...shapes.worksheet.facts, ...shapes.worksheet.words }),
  z.strictObject({ kind: z.literal('slides'), ...facts, ...shapes.slides.facts, ...shapes.slides.words }),
  z.strictObject({ kind: z.literal('pilot'), ...facts, ...shapes.pilot.facts, ...shapes.pilot.words }),
  z.strictObject({ kind: z.literal('term'), ...facts, ...shapes.term.facts, ...shapes.term.words }),
]);
export type SourceFrontMatter = z.infer<typeof sourceFrontMatter>;

/** Front matter of a translation: words, and where they come from. */
export const translationFrontMatter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), ...translation, ...shapes.page.words }),
  z.strictObject({ kind: z.literal('set'), ...translation, ...shapes.set.words }),
  z.strictObject({ kind: z.literal('principle'), ...translation, ...shapes.principle.words }),
  z.strictObject({ kind: z.literal('finding'), ...translation, ...shapes.finding.words }),
  z.strictObject({ kind: z.literal('module'), ...translation, ...shapes.module.words }),
  z.strictObject({ kind: z.literal('plan'), ...translation, ...shapes.plan.words }),
  z.strictObject({ kind: z.literal('worksheet'), ...translation, ...shapes.worksheet.words }),
  z.strictObject({ kind: z.literal('slides'), ...translation, ...shapes.slides.words }),
  z.strictObject({ kind: z.literal('pilot'), ...translation, ...shapes.pilot.words }),
  z.strictObject({ kind: z.literal('term'), ...translation, ...shapes.term.words }),
]);
export type TranslationFrontMatter = z.infer<typeof translationFrontMatter>;

/** The names of fields that only the source file may hold. */
export const factFields: readonly string[] = [...Object.keys(facts), ...entryKinds.flatMap((kind) => Object.keys(shapes[kind].facts))];

/** The names of all fields of a kind in the source language. */
export const sourceFields = (kind: EntryKind): readonly string[] => [
  ...Object.keys(facts),
  ...Object.keys(shapes[kind].facts),
  ...Object.keys(shapes[kind].words),
];

/** The names of all fields of a kind in a translation. */
export const translationFields = (kind: EntryKind): readonly string[] => [...Object.keys(translation), ...Object.keys(shapes[kind].words)];
