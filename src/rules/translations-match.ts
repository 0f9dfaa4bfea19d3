import { startOfFile } from '../diagnostics/diagnostic.ts';
import type { LoadedEdition } from '../load/load-edition.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';
import { sourcePathOf } from '../model/build-entries.ts';
import { describeSkeleton } from './describe-skeleton.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

/** Every translation has a source file of the same name, and is built of the same parts in the same order. */
export const translationsMatch: Rule = (context) => {
  const { loaded, edition } = context;
  const sources = new Map(loaded.sources.map((source) => [source.file, source]));
  for (const translation of [...loaded.translations.values()].flat()) {
    const path = sourcePathOf(translation.file, edition.sourceLanguage);
    const source = sources.get(path);
    if (source !== undefined) {
      compareLists(source, translation, context);
      compareBodies(source, translation, context);
    }
    // A source file with faults of its own, or under a wrong name, is reported there; only a missing one makes an orphan.
    else if (!loaded.paths.has(path) && !isSourceMisnamed(loaded, translation))
      context.collector.report('translation-orphaned', translation.file, startOfFile, { source: path });
  }
};

/** Whether there is a source file for a translation, and its name is not that which its id asks for. */
const isSourceMisnamed = (loaded: LoadedEdition, { place }: LoadedTranslation): boolean =>
  unknownPlaces(loaded).some(({ id }) => id === place.id) ||
  loaded.sources.some(({ front, place: sourcePlace }) => front.id !== sourcePlace.id && front.id === place.id);

function compareLists(source: LoadedSource, { file, front, locate }: LoadedTranslation, { collector }: RuleContext): void {
  const expected = listsOf(source.front);
  for (const [list, found] of listsOf(front)) {
    const wanted = expected.get(list) ?? found;
    const path = list.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    if (found === wanted) continue;
    const where = `\`${path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.')}\``;
    collector.report('skeleton-different', file, locate(path), { where, found, expected: wanted });
  }
}

/** What translations have to repeat of front matter: the length of lists, and the targets of doors. */
function listsOf(front: LoadedSource['front'] | LoadedTranslation['front']): ReadonlyMap<string, string> {
  if (front.kind === 'principle') return new Map([['steps', String(front.steps.length)]]);
  if (front.kind === 'module') return new Map([['outcomes', String(front.outcomes.length)]]);
  if (front.kind === 'plan')
    return new Map((['aims', 'materials', 'parts', 'questions', 'watch'] as const).map((list) => [list, String(front[list].length)]));
  if (front.kind !== 'page') return new Map();
  return new Map([
    ['doors', String(front.doors.length)],
    ...front.doors.flatMap(({ id, links }, index): (readonly [string, string])[] => [
      [`doors.${index}.id`, `\`${id}\``],
      [`doors.${index}.links`, links.map(({ to }) => `\`${to}\``).join(', ') || 'no links'],
    ]),
  ]);
}

function compareBodies(source: LoadedSource, { file, facts, linesBefore }: LoadedTranslation, { collector }: RuleContext): void {
  if (facts.problems.length > 0 || source.facts.problems.length > 0) return;
  const length = Math.max(source.facts.blocks.length, facts.blocks.length);
  const skeletons = (index: number): readonly (string | undefined)[] => [
    source.facts.blocks[index]?.skeleton,
    facts.blocks[index]?.skeleton,
  ];
  // One difference moves all blocks behind it, so only the first is told.
  const index = Array.from({ length }, (_, i) => i).find((i) => skeletons(i)[0] !== skeletons(i)[1]);
  if (index === undefined) return;
  const position = facts.blocks[index]?.position ?? facts.blocks.at(-1)?.position ?? startOfFile;
  const [expected, found] = skeletons(index).map((skeleton) => describeSkeleton(skeleton));
  if (expected === undefined || found === undefined) return;
  const params = { where: `Block ${index + 1} of the text`, found, expected };
  collector.report('skeleton-different', file, { line: position.line + linesBefore, column: position.column }, params);
}
