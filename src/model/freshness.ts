import { shortDigest } from '../body/digest.ts';
import type { BodyFacts } from '../body/body-facts.ts';
import type { SourceFrontMatter, TranslationFrontMatter } from '../schema/entry-kinds.ts';
import type { Freshness } from './types.ts';

/** A block that a translator works on, with the digest of its source words. */
export interface TranslatableBlock {
  /** What it is, for messages: `title`, `step 2`, `block 5 of the text`. */
  readonly name: string;
  readonly digest: string;
}

/** The blocks of a source entry in the order in which a translation records their digests. */
export function translatableBlocks(front: SourceFrontMatter | TranslationFrontMatter, facts: BodyFacts): readonly TranslatableBlock[] {
  const words = wordsOf(front).map(([name, text]) => ({ name, digest: shortDigest(text) }));
  return [...words, ...facts.blocks.map((block, index) => ({ name: `block ${index + 1} of the text`, digest: block.digest }))];
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
  wording: SourceFrontMatter['wording'],
): Freshness | undefined {
  const digests = recorded?.split(/\s+/) ?? [];
  if (digests.length !== blocks.length) return undefined;
  const outdated = blocks.filter((block, index) => !isSame(digests[index] ?? '', block.digest, wording)).map((block) => block.name);
  return outdated.length === 0 ? { type: 'current' } : { type: 'outdated', blocks: outdated };
}

/** Follows changes of wording one after the other: a → b, b → c makes a text from a current. */
function isSame(recorded: string, now: string, wording: SourceFrontMatter['wording']): boolean {
  const seen = new Set<string>();
  for (let digest: string | undefined = recorded; digest !== undefined && !seen.has(digest); ) {
    if (digest === now) return true;
    seen.add(digest);
    const from: string = digest;
    digest = wording.find((change) => change.from === from)?.to;
  }
  return false;
}

function wordsOf(front: SourceFrontMatter | TranslationFrontMatter): readonly (readonly [name: string, text: string])[] {
  const title = ['title', front.title] as const;
  switch (front.kind) {
    case 'principle':
      return [title, ['ask', front.ask], ...front.steps.map((step, i) => [`step ${i + 1}`, step.text] as const)];
    case 'term':
      return [title, ['meaning', front.meaning], ...(front.expansion === undefined ? [] : [['expansion', front.expansion] as const])];
    case 'module':
      return [title, ['summary', front.summary], ...front.outcomes.map((outcome, i) => [`outcome ${i + 1}`, outcome] as const)];
    case 'page':
      return [title, ['summary', front.summary], ...front.doors.map((door) => [`door ${door.id}`, [door.title, door.text, ...door.links.map((link) => link.label)].join(' ')] as const)];
    case 'set':
    case 'finding':
    case 'pilot':
      return [title, ['summary', front.summary]];
  }
}
