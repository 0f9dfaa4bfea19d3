import { compareReleases, haveSamePrints } from '../model/compare-releases.ts';
import { describeEdition, findRelease } from '../model/releases.ts';
import type { Rule } from './rule.ts';

/**
 * An edition whose version was released has the words that it was released with: printouts name their version. Nothing is told
 * while there are errors, since an edition with errors cannot be released, and what could not be read would seem withdrawn.
 */
export const wordsReleased: Rule = ({ loaded, edition, collector }) => {
  const now = describeEdition(edition);
  const released = findRelease(edition.releases, now.version);
  if (released === undefined || collector.list().some(({ severity }) => severity === 'error')) return;
  const changes = compareReleases(released, now);
  if (changes.length === 0 && haveSamePrints(released, now)) return;
  const { file, locate } = loaded.edition;
  const entries = new Set(changes.map(({ id }) => id)).size;
  collector.report('words-unreleased', file, locate(['version']), { entries, version: released.version });
};
