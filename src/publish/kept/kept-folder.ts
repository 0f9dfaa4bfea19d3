import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../model/types.ts';
import type { PrintedFiles } from '../../site/current-edition.ts';
import { openKeptResults, type KeptResults } from './kept-results.ts';
import { createReadStates } from './read-states.ts';

/** What an earlier build of the same program made of an edition with the same frame. */
export interface KeptFolder {
  /** The results of one kind. Whoever opens them saves them when all are made, or the next build finds none. */
  open<T>(kind: string): KeptResults<T>;
}

/** For what is made without earlier results and for none to come. */
export const nothingKept: KeptFolder = {
  open: () => ({ readsOf: () => undefined, find: () => undefined, keep() {}, get: (_name, make) => make(), keepUnasked() {}, save() {} }),
};

/** What decides all results alike. */
export interface KeptSource {
  readonly edition: Edition;
  /** The digest of the program and of what it was told. */
  readonly program: string;
  /** For results that tell the size of printed files. */
  readonly printed: Promise<PrintedFiles>;
}

/** Opens the folder in which builds leave results to each other. */
export function openKeptFolder(folder: string, { edition, program, printed }: KeptSource): KeptFolder {
  const stateOf = createReadStates(edition, printed);
  const key = createHash('sha256').update(`${program} ${edition.frame}`);
  for (const path of edition.assets) key.update(readFileSync(join(edition.root, path)));
  const digest = key.digest('hex');
  return { open: <T>(kind: string) => openKeptResults<T>({ file: join(folder, `${kind}.json`), key: digest, stateOf }) };
}
