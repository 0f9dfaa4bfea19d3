import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackIndexFile } from './index-file.ts';

/** What the index keeps of a page, to show it among the results. */
export interface IndexFragment {
  readonly url: string;
  /** All words of the page, in reading order. */
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
}

/** Reads the pages that an index holds of one language, one at a time, with the ids by which search names them, in their order. */
export function* readFragments(folder: string, tag: string): Generator<readonly [id: string, fragment: IndexFragment]> {
  const names = readdirSync(join(folder, 'fragment'))
    .filter((name) => name.startsWith(`${tag}_`))
    .sort();
  for (const name of names) {
    const content = unpackIndexFile(readFileSync(join(folder, 'fragment', name)));
    const fragment: IndexFragment = JSON.parse(new TextDecoder().decode(content));
    yield [name.replace(/\..*$/, ''), fragment];
  }
}
