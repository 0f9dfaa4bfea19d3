import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasePath } from '../../load/read-release.ts';
import { compareReleases, haveSamePrints, type TextChange } from '../../model/compare-releases.ts';
import { buildRelease, describeEdition, findRelease, type Release } from '../../model/releases.ts';
import type { Edition } from '../../model/types.ts';
import { writeRegister } from '../write-register.ts';
import { formatRelease } from './format-release.ts';

/** How a release ended. */
export type ReleaseResult =
  | {
      readonly type: 'released';
      /** Relative to the content folder. */
      readonly file: string;
      readonly bytes: number;
      readonly newAddresses: number;
      /** The version before, if there was one. */
      readonly since: string | undefined;
      /** Since that version; everything is new in the first release. */
      readonly changes: readonly TextChange[];
    }
  /** This version was released with the same words. */
  | { readonly type: 'unchanged'; readonly file: string; readonly newAddresses: number }
  /** This version was released with other words: a version, once released, stays what it is. */
  | { readonly type: 'taken'; readonly file: string; readonly changes: readonly TextChange[] };

/**
 * Records the words of an edition as those of its version, in a file of `releases/`, and its addresses in the register.
 * Nothing is written where the version is taken. The edition must have no errors.
 */
export function writeRelease(edition: Edition): ReleaseResult {
  const now = describeEdition(edition);
  const file = releasePath(now.version);
  const same = findRelease(edition.releases, now.version);
  if (same !== undefined) {
    const changes = compareReleases(same, now);
    if (changes.length > 0 || !haveSamePrints(same, now)) return { type: 'taken', file, changes };
    return { type: 'unchanged', file, newAddresses: writeRegister(edition) };
  }
  const last = edition.releases.at(-1);
  const text = formatRelease(now);
  const path = join(edition.root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return {
    type: 'released',
    file,
    bytes: Buffer.byteLength(text),
    newAddresses: writeRegister(edition),
    since: last?.version,
    changes: compareReleases(last ?? nothing(now), now),
  };
}

const nothing = ({ sourceLanguage }: Release): Release =>
  buildRelease({ version: '0', date: '0001-01-01', source_language: sourceLanguage, entries: {}, prints: [] });
