import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { stepAnchor } from '../../model/anchors.ts';
import { historyPath, principleDataPath } from '../../model/data-paths.ts';
import { textDigest } from '../../model/text-digest.ts';
import type { Entry, EntryOf, TextBase } from '../../model/types.ts';
import { renderText, type RenderedText } from '../../render/render-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { DataContext } from './data-context.ts';
import type { EntryRecord, RecordOf } from './entry-schemas.ts';
import { textStatus } from './text-status.ts';
import { writeHtml } from '../../render/write-html.ts';

/** The record of an entry in a language; nothing where it was not translated. */
export function buildEntryRecord(context: DataContext, entry: Entry, language: LanguageTag): EntryRecord | undefined {
  switch (entry.kind) {
    case 'principle':
      return buildPrinciple(context, entry, language);
    case 'module':
      return buildModule(context, entry, language);
    case 'plan':
      return buildPlan(context, entry, language);
    case 'term':
      return buildTerm(context, entry, language);
    default:
      return buildSummarised(context, entry, language);
  }
}

type Summarised = EntryOf<'page' | 'set' | 'finding' | 'worksheet' | 'slides' | 'pilot'>;

function buildSummarised(context: DataContext, entry: Summarised, language: LanguageTag): RecordOf<Summarised['kind']> | undefined {
  const text = entry.texts.get(language);
  if (text === undefined) return undefined;
  const { common } = renderEntry(context, entry, text);
  const { summary } = text;
  switch (entry.kind) {
    case 'set':
      return { kind: entry.kind, ...common, summary, code: entry.code, hue: entry.hue };
    case 'finding':
      return { kind: entry.kind, ...common, summary, set: entry.set };
    case 'worksheet':
      return { kind: entry.kind, ...common, summary, order: entry.order };
    case 'pilot':
      return { kind: entry.kind, ...common, summary, country: entry.country, organisations: entry.organisations };
    case 'page':
    case 'slides':
      return { kind: entry.kind, ...common, summary };
  }
}

function buildPrinciple(context: DataContext, entry: EntryOf<'principle'>, language: LanguageTag): RecordOf<'principle'> | undefined {
  const text = entry.texts.get(language);
  if (text === undefined) return undefined;
  const { common, rich } = renderEntry(context, entry, text);
  return {
    kind: 'principle',
    ...common,
    set: entry.set,
    ask: text.ask,
    steps: text.steps.map((step, index) => ({ id: stepAnchor(index + 1), ...rich(`steps.${index}.text`, step.text) })),
    actors: entry.actors,
    with: [...entry.with],
    themes: entry.themes,
    support: entry.support,
    data: context.fileUrl(principleDataPath(language, entry.id)),
  };
}

function buildModule(context: DataContext, entry: EntryOf<'module'>, language: LanguageTag): RecordOf<'module'> | undefined {
  const text = entry.texts.get(language);
  if (text === undefined) return undefined;
  const { common, richList } = renderEntry(context, entry, text);
  return {
    kind: 'module',
    ...common,
    summary: text.summary,
    minutes: entry.length,
    outcomes: richList('outcomes', text.outcomes),
    concepts: [...entry.concepts],
  };
}

function buildPlan(context: DataContext, entry: EntryOf<'plan'>, language: LanguageTag): RecordOf<'plan'> | undefined {
  const text = entry.texts.get(language);
  if (text === undefined) return undefined;
  const { common, rich, richList } = renderEntry(context, entry, text);
  return {
    kind: 'plan',
    ...common,
    summary: text.summary,
    minutes: entry.length,
    aims: richList('aims', text.aims),
    materials: richList('materials', text.materials),
    parts: entry.schedule.map(({ minutes, uses }, index) => ({
      minutes,
      title: text.parts[index]?.title ?? '',
      ...rich(`parts.${index}.text`, text.parts[index]?.text ?? ''),
      uses: [...uses],
    })),
    questions: richList('questions', text.questions),
    watch: richList('watch', text.watch),
  };
}

function buildTerm(context: DataContext, entry: EntryOf<'term'>, language: LanguageTag): RecordOf<'term'> | undefined {
  const text = entry.texts.get(language);
  if (text === undefined) return undefined;
  const { meaning, expansion, variants, avoid } = text;
  return { kind: 'term', ...renderEntry(context, entry, text).common, meaning, expansion, variants, avoid };
}

interface RichText {
  readonly text: string;
  readonly html: string;
}

interface RenderedEntry {
  readonly common: Omit<RecordOf<'slides'>, 'kind' | 'summary'>;
  /** A front matter text by its path; `words` where it was kept without a tree. */
  rich(path: string, words: string): RichText;
  richList(path: string, words: readonly string[]): RichText[];
}

function renderEntry(context: DataContext, entry: Entry, text: TextBase & { readonly title: string }): RenderedEntry {
  const { edition } = context;
  const { language } = text;
  const links = context.textLinks(language);
  const rendered = renderText(edition, entry, text, { language, links, idPrefix: '', rankShift: 0, anchors: 'headings', terms: 'plain' });
  const rich: RenderedEntry['rich'] = (path, words) => describeRich(rendered.inline[path] ?? [{ type: 'text', value: words }]);
  return {
    common: {
      id: entry.id,
      language,
      title: text.title,
      url: context.urlOf({ type: 'entry', language, id: entry.id }),
      permalink: context.permalinkOf(entry.id),
      version: edition.config.version,
      licence: edition.config.licence,
      digest: textDigest(entry, language) ?? '',
      history: context.fileUrl(historyPath(entry.id)),
      status: textStatus(text),
      reviewed: text.reviewed,
      number: entry.number,
      parent: entry.parent,
      children: [...entry.children],
      related: [...edition.graph.getTied(entry.id, 'related', 'found-for', 'explains')],
      references: [...edition.graph.getCited(entry.id)],
      origin: entry.origin,
      source: entry.source.map(({ chapter, ...place }) => ({ ...place, chapter: chapter === undefined ? undefined : String(chapter) })),
      ...describeBody(rendered),
    },
    rich,
    richList: (path, words) => words.map((word, index) => rich(`${path}.${index}`, word)),
  };
}

function describeBody({ lead, sections }: RenderedText): { readonly body: string; readonly contents: { id: string; title: string }[] } {
  return {
    body: writeHtml([...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])]),
    contents: sections.map(({ id, title }) => ({ id, title })),
  };
}

const describeRich = (content: readonly ElementContent[]): RichText => ({
  text: toString({ type: 'root', children: [...content] }),
  html: writeHtml(content),
});
