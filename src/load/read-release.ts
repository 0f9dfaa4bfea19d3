import type { Collector } from '../diagnostics/collector.ts';
import { releaseFile, type ReleaseFile } from '../schema/release-file.ts';
import type { LoadedYaml } from './load-edition.ts';
import { readJsonFile } from './read-json-file.ts';
import { readJson } from './read-json.ts';
import type { ReadYaml } from './read-yaml.ts';

/** The file of a version: `releases/2026.1.json`. What a file name cannot hold is a hyphen there. */
export const releasePath = (version: string): string => `releases/${version.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.json`;

/** Whether a path is that of a release. */
export const isReleasePath = (path: string): boolean => /^releases\/[^/]+\.json$/.test(path);

/** A release; nothing, and diagnostics, when the file does not hold or is not named after its version. */
export function readRelease(root: string, file: string, collector: Collector): LoadedYaml<ReleaseFile> | undefined {
  const release = readJsonFile(root, file, releaseFile, collector, { fields: Object.keys(releaseFile.shape), read: readQuickly });
  if (release === undefined) return undefined;
  const { version } = release.value;
  if (releasePath(version) === file) return release;
  collector.report('release-misnamed', file, release.locate(['version']), { version, path: releasePath(version) });
  return undefined;
}

/** A program wrote the file, and it is long: only a fault is worth the time that it takes to know the places of its values. */
function readQuickly(text: string): ReadYaml {
  try {
    const value: unknown = JSON.parse(text);
    return { type: 'value', value };
  } catch {
    return readJson(text);
  }
}
