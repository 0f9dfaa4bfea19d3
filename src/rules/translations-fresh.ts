import { findFreshness, translatableBlocks } from '../model/freshness.ts';
import { sourcePathOf } from '../model/build-entries.ts';
import type { Rule } from './rule.ts';

/** Every translation records which source text it was made from, and that text has not changed since. */
export const translationsFresh: Rule = ({ loaded, edition, collector }) => {
  const sources = new Map(loaded.sources.map((source) => [source.file, source]));
  for (const { file, front, locate } of [...loaded.translations.values()].flat()) {
    const source = sources.get(sourcePathOf(file, edition.sourceLanguage));
    if (source === undefined) continue;
    const freshness = findFreshness(front.digest, translatableBlocks(source.front, source.facts), source.front.wording);
    const path = `content/${file}`;
    const position = locate(['digest']);
    if (freshness === undefined) collector.report('digest-missing', file, position, { path });
    else if (freshness.type === 'outdated') {
      for (const block of freshness.blocks) collector.report('digest-stale', file, position, { block, path });
    }
  }
};
