import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, relative to it, with forward slashes, sorted. Names that begin with a dot are left out. */
export function readTree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
