import { z } from 'zod';
import { actorId, entryId, organisationId, stakeholderId, themeId } from './ids.ts';
import { sourcePlaces } from './source-place.ts';

const title = z.string().min(1).max(90);
const summary = z.string().min(1).max(240);
const sentence = z.string().min(1);
const step = z.strictObject({ text: sentence });
const door = z.strictObject({
  id: z.string(),
  title: sentence,
  text: sentence,
  links: z.array(z.strictObject({ to: z.string(), label: sentence })).default([]),
});

const related = z
  .strictObject({
    findings: z.array(entryId).default([]),
    principles: z.array(entryId).default([]),
    modules: z.array(entryId).default([]),
    pilots: z.array(entryId).default([]),
    terms: z.array(entryId).default([]),
    pages: z.array(entryId).default([]),
    sets: z.array(entryId).default([]),
  })
  .prefault({});

/** What a principle rests on; a closed list, without grades. */
export const supportKinds = ['research', 'practice', 'consensus', 'lived-experience'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** The language-free fields that every kind has. */
const facts = {
  id: entryId,
  source: sourcePlaces.default([]),
  /** `edition` when the whole entry was made for this edition. */
  origin: z.enum(['source', 'edition']).default('source'),
  related,
  /** Former ids, whose addresses go on answering. */
  aliases: z.array(entryId).default([]),
  /** Changes of source text that leave the meaning alone: translations made from the older digest stay current. */
  wording: z.array(z.strictObject({ from: z.string(), to: z.string() })).default([]),
};

/** Fields about the translation itself; only translations have them. */
const translation = {
  digest: z.string().optional(),
  reviewed: z.strictObject({ by: sentence, date: z.iso.date() }).optional(),
};

const shapes = {
  page: {
    facts: {},
    words: { title, summary, doors: z.array(door).default([]) },
  },
  set: { facts: {}, words: { title, summary } },
  principle: {
    facts: {
      actors: z.array(actorId).min(1),
      with: z.array(z.string()).default([]),
      themes: z.array(themeId).min(1),
      support: z.array(z.enum(supportKinds)).min(1),
    },
    words: { title, ask: z.string().min(1).max(320), steps: z.array(step).min(1) },
  },
  finding: { facts: { set: stakeholderId }, words: { title, summary } },
  module: {
    facts: {
      length: z.strictObject({ from: z.number().int().positive(), to: z.number().int().positive() }),
      concepts: z.array(entryId).default([]),
    },
    words: { title, summary, outcomes: z.array(sentence).min(1) },
  },
  pilot: {
    facts: { country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as `LT`'), organisations: z.array(organisationId).default([]) },
    words: { title, summary },
  },
  term: {
    facts: {},
    words: {
      title,
      meaning: summary,
      expansion: sentence.optional(),
      variants: z.array(sentence).default([]),
      avoid: z.array(sentence).default([]),
    },
  },
} as const;

/** The kinds of entry that an edition has. */
export const entryKinds = ['page', 'set', 'principle', 'finding', 'module', 'pilot', 'term'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Front matter of the source language: language-free facts and words together. The tool adds `kind` from the file's place. */
export const sourceFrontMatter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), ...facts, ...shapes.page.facts, ...shapes.page.words }),
  z.strictObject({ kind: z.literal('set'), ...facts, ...shapes.set.facts, ...shapes.set.words }),
  z.strictObject({ kind: z.literal('principle'), ...facts, ...shapes.principle.facts, ...shapes.principle.words }),
  z.strictObject({ kind: z.literal('finding'), ...facts, ...shapes.finding.facts, ...shapes.finding.words }),
  z.strictObject({ kind: z.literal('module'), ...facts, ...shapes.module.facts, ...shapes.module.words }),
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
