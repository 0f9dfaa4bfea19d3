import { shortDigest } from '../body/digest.ts';
import type { BodyFacts } from '../body/body-facts.ts';
import type { SourceFrontMatter, TranslationFrontMatter } from '../schema/entry-kinds.ts';
import { listFrontWords } from './front-words.ts';
import type { Freshness } from './types.ts';

/** A block that a translator works on, with the digest of its words. */
export interface TranslatableBlock {
  /** What it is, for messages: `title`, `step 2`, `block 5 of the text`. */
  readonly name: string;
  readonly digest: string;
  /** A field of the front matter, or a block of the body counted from 0. */
  readonly place: { readonly type: 'field'; readonly path: readonly PropertyKey[] } | { readonly type: 'body'; readonly index: number };
}

/** A change of source text that left its meaning alone, from one digest to the next. */
export type Wording = SourceFrontMatter['wording'][number];

/** The blocks of an entry in the order in which translations record the digests of its source. */
export function translatableBlocks(front: SourceFrontMatter | TranslationFrontMatter, facts: BodyFacts): readonly TranslatableBlock[] {
  const fields = Map.groupBy(listFrontWords(front), ({ block }) => block);
  return [
    ...[...fields].map(([name, words]): TranslatableBlock => ({
      name,
      digest: shortDigest(words.map(({ text }) => text).join(' ')),
      place: { type: 'field', path: words[0]?.path ?? [] },
    })),
    ...facts.blocks.map(({ digest }, index): TranslatableBlock => ({
      name: `block ${index + 1} of the text`,
      digest,
      place: { type: 'body', index },
    })),
  ];
}

/** What `digest:` must hold for a translation of these blocks. */
export function digestLine(blocks: readonly TranslatableBlock[]): string {
  return blocks.map((block) => block.digest).join(' ');
}

/**
 * Compares the digests that a translation recorded with its source as it stands. A change that the author of the source
 * called a change of wording does not count. Nothing when the translation records none or another number of them.
 */
export function findFreshness(
  recorded: string | undefined,
  blocks: readonly TranslatableBlock[],
  wording: readonly Wording[],
): Freshness | undefined {
  const digests = recorded?.split(/\s+/) ?? [];
  if (digests.length !== blocks.length) return undefined;
  const outdated = blocks.filter((block, index) => lastWording(digests[index] ?? '', block.digest, wording) !== block.digest);
  return outdated.length === 0 ? { type: 'current' } : { type: 'outdated', blocks: outdated.map((block) => block.name) };
}

/**
 * The digest at the end of a chain of changes of wording, a → b and b → c, that begins with this one. It stops at `now`,
 * should the words have been changed back to what they were.
 */
export function lastWording(digest: string, now: string, wording: readonly Wording[]): string {
  const seen = new Set<string>();
  let last = digest;
  while (last !== now && !seen.has(last)) {
    seen.add(last);
    last = wording.find(({ from }) => from === last)?.to ?? last;
  }
  return last;
}
