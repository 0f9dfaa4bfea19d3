import type { BodyFacts } from '../body/body-facts.ts';
import type { FileStore } from '../body/file-store.ts';
import { parseFile, splitFrontMatter, type ParsedFile } from '../body/parse-file.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { startOfFile, type Position } from '../diagnostics/diagnostic.ts';
import type { FrontMatterFault } from '../diagnostics/file-problems.ts';
import { reportProblems } from '../diagnostics/problem.ts';
import {
  factFields,
  sourceFields,
  sourceFrontMatter,
  translationFields,
  translationFrontMatter,
  type SourceFrontMatter,
  type TranslationFrontMatter,
} from '../schema/entry-kinds.ts';
import { checkShape } from './check-shape.ts';
import type { EntryPlace } from './entry-place.ts';
import { locateInYaml, readYaml } from './read-yaml.ts';
import { reportCutOffs } from './report-cut-offs.ts';

/** What every entry file gives, whatever its kind and language. */
export interface LoadedText {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly place: EntryPlace;
  readonly facts: BodyFacts;
  /** Facts of front matter texts by path, such as `steps.0.text`. */
  readonly inlineFacts: Readonly<Record<string, BodyFacts>>;
  /** Under this key the store keeps the trees. */
  readonly treeKey: string;
  /** How many lines of the file come before the body: body positions count from there. */
  readonly linesBefore: number;
  /** The whole text of the file, for rules that look at words. */
  readonly text: string;
  /** Whether the body could be parsed; when not, it has no facts but its problem. */
  readonly isBodyRead: boolean;
  /** Where a front matter value stands in the file. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
}

/** An entry file of the source language. */
export interface LoadedSource extends LoadedText {
  readonly front: SourceFrontMatter;
}

/** An entry file of another language. */
export interface LoadedTranslation extends LoadedText {
  readonly front: TranslationFrontMatter;
}

/** What reading an entry needs besides its text. */
export interface ReadContext {
  readonly store: FileStore;
  readonly collector: Collector;
}

/** An entry of the source language; nothing, and diagnostics, when its front matter does not hold. */
export function readSourceEntry(file: string, text: string, place: EntryPlace, context: ReadContext): LoadedSource | undefined {
  const read = readFields(file, text, place, context);
  if (read === undefined) return undefined;
  const front = checkShape(sourceFrontMatter, read.fields, {
    ...read.loaded,
    collector: context.collector,
    fields: sourceFields(place.kind),
  });
  return front === undefined ? undefined : { ...read.loaded, front };
}

/** An entry of another language; fields that belong to the source are reported as such. */
export function readTranslation(file: string, text: string, place: EntryPlace, context: ReadContext): LoadedTranslation | undefined {
  const read = readFields(file, text, place, context);
  if (read === undefined) return undefined;
  const words = Object.entries(read.fields).filter(([field]) => field === 'kind' || !factFields.includes(field));
  for (const field of Object.keys(read.fields)) {
    if (field === 'kind' || !factFields.includes(field)) continue;
    context.collector.report('translation-field', file, read.loaded.locate([field]), { field });
  }
  const shape = { ...read.loaded, collector: context.collector, fields: translationFields(place.kind) };
  const front = checkShape(translationFrontMatter, Object.fromEntries(words), shape);
  return front === undefined ? undefined : { ...read.loaded, front };
}

interface ReadFields {
  readonly loaded: LoadedText;
  readonly fields: Readonly<Record<string, unknown>>;
}

function readFields(file: string, text: string, place: EntryPlace, { store, collector }: ReadContext): ReadFields | undefined {
  const { file: parsed, key } = store.getFile(text, () => parseFile(text, readYaml));
  // Without front matter it is not known where the body begins, so nothing is said of it.
  if (parsed.front.type !== 'missing') reportProblems(collector, file, parsed.facts.problems, parsed.linesBefore);
  const locate = (path: readonly PropertyKey[]): Position => {
    const position = locateInYaml(splitFrontMatter(text)?.yaml ?? '', path);
    return { line: position.line + 1, column: position.column };
  };
  for (const [path, { problems }] of Object.entries(parsed.inlineFacts)) {
    if (problems.length === 0) continue;
    const position = locate(path.split('.'));
    reportProblems(
      collector,
      file,
      problems.map((problem) => ({ ...problem, position })),
      0,
    );
  }
  const loaded: LoadedText = {
    file,
    place,
    text,
    locate,
    facts: parsed.facts,
    isBodyRead: parsed.facts.problems.length === 0 || parsed.facts.blocks.length > 0,
    inlineFacts: parsed.inlineFacts,
    linesBefore: parsed.linesBefore,
    treeKey: key,
  };
  const fields = frontFields(parsed, loaded, collector);
  if (fields === undefined) return undefined;
  reportCutOffs(collector, file, splitFrontMatter(text)?.yaml ?? '', 1);
  return { loaded, fields: { ...fields, kind: place.kind } };
}

function frontFields(
  { front }: ParsedFile,
  { file, text, locate }: LoadedText,
  collector: Collector,
): Readonly<Record<string, unknown>> | undefined {
  if (front.type === 'malformed') {
    collector.report('yaml-malformed', file, { line: front.position.line + 1, column: front.position.column }, { reason: front.reason });
    return undefined;
  }
  if (front.type === 'missing' || typeof front.value !== 'object' || front.value === null || Array.isArray(front.value)) {
    collector.report('front-matter-missing', file, startOfFile, { fault: front.type === 'missing' ? faultOf(text) : 'no-fields' });
    return undefined;
  }
  const fields: Readonly<Record<string, unknown>> = { ...front.value };
  if ('kind' in fields) collector.report('field-unknown', file, locate(['kind']), { value: 'kind' });
  return fields;
}

/** Why a file has no front matter. */
function faultOf(text: string): FrontMatterFault {
  if (/^---[ \t]*\n/.test(text)) return 'unclosed';
  return /^\s+---[ \t]*\n/.test(text) ? 'below' : 'none';
}
