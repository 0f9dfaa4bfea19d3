import { digestLine, type TranslatableBlock } from '../model/freshness.ts';
import { writeFrontField } from './write-front-field.ts';

const digestsPerLine = 14;

/** The text of a translation that records these source blocks as the ones it was made from. Nothing when it has no front matter. */
export function acceptTranslation(text: string, blocks: readonly TranslatableBlock[]): string | undefined {
  const digests = digestLine(blocks).split(' ');
  if (digests.length <= digestsPerLine) return writeFrontField(text, 'digest', [`digest: ${digests.join(' ')}`]);
  // Several lines, so that a change of one block does not touch them all.
  const lines = digests.flatMap((_, index) => (index % digestsPerLine === 0 ? [digests.slice(index, index + digestsPerLine)] : []));
  return writeFrontField(text, 'digest', ['digest: >-', ...lines.map((line) => `  ${line.join(' ')}`)]);
}
