import { startOfFile } from '../diagnostics/diagnostic.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';
import { sourcePathOf } from '../model/build-entries.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every translation has a source file of the same name, and is built of the same parts in the same order. */
export const translationsMatch: Rule = (context) => {
  const { loaded, edition } = context;
  const sources = new Map(loaded.sources.map((source) => [source.file, source]));
  for (const translation of [...loaded.translations.values()].flat()) {
    const path = sourcePathOf(translation.file, edition.sourceLanguage);
    const source = sources.get(path);
    if (source !== undefined) compare(source, translation, context);
    // A source file with faults of its own is reported there; only a missing one makes an orphan.
    else if (!loaded.paths.has(path)) context.collector.report('translation-orphaned', translation.file, startOfFile, { source: path });
  }
};

function compare(source: LoadedSource, translation: LoadedTranslation, { collector }: RuleContext): void {
  const { file, front, facts, locate, linesBefore } = translation;
  for (const list of ['steps', 'outcomes', 'doors'] as const) {
    const expected = countOf(source.front, list);
    const found = countOf(front, list);
    if (expected !== found) collector.report('skeleton-different', file, locate([list]), { where: `\`${list}\``, found: String(found), expected: String(expected) });
  }
  if (facts.problems.length > 0 || source.facts.problems.length > 0) return;
  const index = source.facts.blocks.findIndex((block, i) => block.skeleton !== facts.blocks[i]?.skeleton);
  const first = index >= 0 ? index : facts.blocks.length > source.facts.blocks.length ? source.facts.blocks.length : undefined;
  if (first === undefined) return;
  const position = facts.blocks[first]?.position ?? { line: 1, column: 1 };
  const params = {
    where: `Block ${first + 1} of the text`,
    found: describe(facts.blocks[first]?.skeleton),
    expected: describe(source.facts.blocks[first]?.skeleton),
  };
  collector.report('skeleton-different', file, { line: position.line + linesBefore, column: position.column }, params);
}

function countOf(front: LoadedSource['front'] | LoadedTranslation['front'], list: 'steps' | 'outcomes' | 'doors'): number {
  if (list === 'steps') return front.kind === 'principle' ? front.steps.length : 0;
  if (list === 'outcomes') return front.kind === 'module' ? front.outcomes.length : 0;
  return front.kind === 'page' ? front.doors.length : 0;
}

const describe = (skeleton: string | undefined): string => (skeleton === undefined ? 'the end of the text' : `\`${skeleton}\``);
