import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readTree } from '../../load/read-tree.ts';

/** The SHA-256 of the names and bytes of all files below the folders, and of further texts. Same inputs, same digest. */
export function digestInputs(folders: readonly string[], texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  for (const folder of folders) {
    for (const path of readTree(folder)) {
      const bytes = readFileSync(`${folder}/${path}`);
      hash.update(`${path}:${bytes.length}:`).update(bytes);
    }
  }
  return hash.digest('hex');
}
