import { hash } from 'node:crypto';
import type { LanguageTag } from '../schema/ids.ts';
import type { TranslatableBlock } from './freshness.ts';
import { oncePerObject } from './reads.ts';
import { digestOfBlocks, listTextBlocks } from './text-digest.ts';
import type { Entry, TextBase } from './types.ts';

/** The digests of a text, as a release records them. */
export interface ReleasedText {
  /** Of the whole: twelve hex digits. */
  readonly digest: string;
  /** Six hex digits by the name of the block: `title`, `step-2`, `#why-it-matters`; `#` for what stands before the first heading. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** The digests of an entry's words in a language; nothing where it was not translated. */
export function describeText(entry: Entry, language: LanguageTag): ReleasedText | undefined {
  const text = entry.texts.get(language);
  return text === undefined ? undefined : describe(text, entry);
}

/** The first twelve hex digits of the SHA-256 of a text. */
export const longDigest = (text: string): string => hash('sha256', text, 'hex').slice(0, 12);

const describe = oncePerObject((text: TextBase, entry: Entry): ReleasedText => {
  const blocks = listTextBlocks(entry, text.language) ?? [];
  const grouped = Map.groupBy(blocks, nameBlocks(entry, text));
  return {
    digest: digestOfBlocks(blocks),
    blocks: new Map(
      [...grouped].map(([name, [first, ...others]]) => [
        name,
        others.length === 0 && first !== undefined
          ? first.digest
          : longDigest([first, ...others].map((block) => block?.digest).join(' ')).slice(0, 6),
      ]),
    ),
  };
});

/** Blocks of the body go together under the heading above them, which readers and links know by its id. */
function nameBlocks({ anchors }: Entry, { facts }: TextBase): (block: TranslatableBlock) => string {
  const headings = new Map(facts.headings.map(({ position }, index) => [position.line, anchors[index] ?? '']));
  let section = '#';
  return ({ name, place }) => {
    if (place.type === 'field') return name.replaceAll(' ', '-');
    const line = facts.blocks[place.index]?.position.line;
    // A heading inside a component begins no section: the component goes on behind it.
    const heading = line === undefined ? undefined : headings.get(line);
    if (heading !== undefined) section = `#${heading}`;
    return section;
  };
}
