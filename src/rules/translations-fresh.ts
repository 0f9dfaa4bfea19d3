import type { Position } from '../diagnostics/diagnostic.ts';
import { isSound } from '../load/is-sound.ts';
import type { LoadedTranslation } from '../load/read-entry.ts';
import { findFreshness, translatableBlocks, type TranslatableBlock } from '../model/freshness.ts';
import { sourcePathOf } from '../model/build-entries.ts';
import type { Rule } from './rule.ts';

/**
 * Every translation records which source text it was made from, and that text has not changed since. Of a source with a
 * fault of its own nothing is told: whoever accepted it as it stands would lose what the translation records.
 */
export const translationsFresh: Rule = ({ loaded, edition, collector }) => {
  const sources = new Map(loaded.sources.map((source) => [source.file, source]));
  for (const translation of [...loaded.translations.values()].flat()) {
    const { file, front, locate } = translation;
    const source = sources.get(sourcePathOf(file, edition.sourceLanguage));
    if (source === undefined || !isSound(source)) continue;
    const blocks = translatableBlocks(source.front, source.facts);
    const freshness = findFreshness(front.digest, blocks, source.front.wording);
    if (freshness === undefined) {
      collector.report('digest-missing', file, locate(['digest']), {
        path: file,
        blocks: blocks.length,
        found: front.digest?.split(/\s+/).length ?? 0,
      });
    } else if (freshness.type === 'outdated') {
      for (const block of blocks.filter(({ name }) => freshness.blocks.includes(name))) {
        collector.report('digest-stale', file, placeOf(block, translation), { block: block.name, path: file });
      }
    }
  }
};

/** The words of the translation that were made from a block of its source. */
function placeOf({ place }: TranslatableBlock, { facts, linesBefore, locate }: LoadedTranslation): Position {
  if (place.type === 'field') return locate(place.path);
  const position = facts.blocks[place.index]?.position;
  return position === undefined ? locate(['digest']) : { line: position.line + linesBefore, column: position.column };
}
