import { lastWording, type TranslatableBlock, type Wording } from '../model/freshness.ts';
import { writeFrontField } from './write-front-field.ts';

/** A change of the source that translations have not seen yet. */
export interface WordingChange extends Wording {
  /** The block that changed, such as `step 2`. */
  readonly block: string;
}

/**
 * The changes between the blocks that translations recorded and the source as it stands, each once. A translation of
 * another number of blocks gives none: there it is not known which block became which.
 */
export function findWordingChanges(
  recorded: readonly string[],
  blocks: readonly TranslatableBlock[],
  wording: readonly Wording[],
): readonly WordingChange[] {
  const changes = new Map<string, WordingChange>();
  for (const line of recorded) {
    const digests = line.split(/\s+/);
    if (digests.length !== blocks.length) continue;
    for (const [index, { name, digest: to }] of blocks.entries()) {
      const from = lastWording(digests[index] ?? '', to, wording);
      if (from !== to) changes.set(`${from} ${to}`, { from, to, block: name });
    }
  }
  return [...changes.values()];
}

/** The text of a source file with these changes added to its `wording:`. Nothing when it has no front matter. */
export function markWording(text: string, known: readonly Wording[], changes: readonly Wording[]): string | undefined {
  // In quotation marks, since a digest of digits alone would be a number.
  const lines = [...known, ...changes].map(({ from, to }) => `  - { from: "${from}", to: "${to}" }`);
  return writeFrontField(text, 'wording', ['wording:', ...lines]);
}
