import { createTranslator } from '../i18n/translator.ts';
import { principleSections } from '../model/principle-sections.ts';
import type { Dialect } from './dialect.ts';
import { createNumberSequence, type NumberSequence } from './number-sequence.ts';
import { listPlanned, referenceCount, type EditionPlan, type PlannedEntry } from './plan-edition.ts';
import { createProse, termTitle, type Prose } from './prose.ts';
import { benchLanguages, type BenchLanguage } from './word-lists.ts';

/** The words of an entry that stand below its front matter, and those of its steps. */
export interface WrittenText {
  readonly body: string;
  /** Steps of a principle, outcomes of a module; empty for other kinds. */
  readonly steps: readonly string[];
}

/** What the parts of a text are made from. */
interface Writer {
  readonly prose: Prose;
  /** Lengths and targets: the same in every language, so that translations have the skeleton of their source. */
  readonly shape: NumberSequence;
  readonly dialect: Dialect;
  readonly plan: EditionPlan;
  readonly entry: PlannedEntry;
  readonly language: BenchLanguage;
}

/** Writes the text of an entry: on average 468 words with headings, lists, a table, links, citations and a remark. */
export function writeText(entry: PlannedEntry, plan: EditionPlan, language: BenchLanguage, dialect: Dialect): WrittenText {
  const prose = createProse(language, entry.index * benchLanguages.length + benchLanguages.indexOf(language));
  const writer: Writer = { prose, shape: createNumberSequence(entry.index), dialect, plan, entry, language };
  const steps = hasSteps(entry) ? Array.from({ length: 4 }, (_, index) => step(writer, index)) : [];
  const [first = '', second = '', third = ''] = headingsOf(writer);
  const blocks = [
    `## ${first}`,
    paragraph(writer, 46, [term(writer), link(writer)]),
    paragraph(writer, 44, [citation(writer)]),
    ...(steps.length > 0 ? [] : [paragraph(writer, 44, [term(writer)])]),
    `### ${prose.heading(3)}`,
    paragraph(writer, 40, [link(writer)]),
    `## ${second}`,
    paragraph(writer, 44, [citation(writer)]),
    bulletList(writer, 5, 11),
    table(writer),
    dialect.box(
      entry.kind === 'module' ? 'exercise' : entry.kind === 'principle' ? 'example' : 'note',
      prose.heading(2),
      paragraph(writer, 32, []),
    ),
    `## ${third}`,
    bulletList(writer, 4, 15),
    paragraph(writer, 46, [link(writer), term(writer)]),
  ];
  return { body: `${blocks.join('\n\n')}\n`, steps };
}

const hasSteps = ({ kind }: PlannedEntry): boolean => kind === 'principle' || kind === 'module';

/** The sections of a principle have the names that the check asks for. */
function headingsOf({ prose, entry, language }: Writer): readonly string[] {
  if (entry.kind !== 'principle') return [prose.heading(2), prose.heading(3), prose.heading(2)];
  const t = createTranslator(language);
  return principleSections.map((section) => t(`section.${section}`));
}

/** A paragraph of about so many words: each between four fifths and six fifths of it. */
function paragraph({ prose, shape }: Writer, count: number, inserted: readonly string[]): string {
  return prose.paragraph(Math.round((count * (80 + shape(41))) / 100), inserted);
}

function bulletList(writer: Writer, items: number, count: number): string {
  return Array.from(
    { length: items },
    (_, index) => `- ${writer.prose.sentence(count - 2 + writer.shape(5), index === 1 ? term(writer) : undefined)}`,
  ).join('\n');
}

function step({ prose, ...rest }: Writer, index: number): string {
  const writer = { prose, ...rest };
  return prose.sentence(12, index === 0 ? link(writer) : index === 2 ? citation(writer) : undefined);
}

function table({ prose, shape }: Writer): string {
  const rows = Array.from({ length: 4 }, () => `| ${prose.heading(2)} | ${shape(90) + 10} | ${prose.words(3)} |`);
  return [`| ${prose.heading(1)} | ${prose.heading(1)} | ${prose.heading(1)} |`, '| --- | ---: | --- |', ...rows].join('\n');
}

/** A link to any other entry; every second one to a principle names a step. */
function link({ prose, shape, dialect, plan, entry }: Writer): string {
  const target = plan.entries[(entry.index + 1 + shape(plan.entries.length - 1)) % plan.entries.length] ?? entry;
  const step = shape(8) + 1;
  return dialect.link(prose.words(3), target, target.kind === 'principle' && step <= 4 ? `step-${step}` : undefined);
}

/** A glossary term as the glossary has it. */
function term({ shape, plan, language }: Writer): string {
  return termTitle(language, shape(listPlanned(plan, 'term').length));
}

/** One reference or two. */
function citation({ shape, dialect }: Writer): string {
  const keys = Array.from({ length: 1 + shape(2) }, () => `reference-${shape(referenceCount) + 1}`);
  return dialect.cite(keys);
}
