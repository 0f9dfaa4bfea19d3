import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf } from './opened-pdf.ts';

/** The ranks of the headings, in the order of reading: 1 for `H1`. */
export function readHeadingRanks({ elements }: OpenedPdf): number[] {
  return elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
}

/** 14-002, 14-003: headings begin with H1 and leave out no rank on the way down. */
export function* checkHeadingRanks(ranks: readonly number[]): Generator<PdfUaFailure> {
  const [first] = ranks;
  if (first !== undefined && first !== 1) yield { condition: '14-002', detail: `The first heading is H${first}.` };
  for (const [index, rank] of ranks.entries()) {
    const before = ranks[index - 1] ?? 1;
    if (index > 0 && rank > before + 1) yield { condition: '14-003', detail: `H${rank} follows on H${before} (heading ${index + 1}).` };
  }
}

/** 14-006, 14-007: headings are of one kind. */
export function* checkHeadingKinds(pdf: OpenedPdf): Generator<PdfUaFailure> {
  const unranked = pdf.elements.filter(({ type }) => type === 'H');
  if (unranked.length > 0 && readHeadingRanks(pdf).length > 0)
    yield { condition: '14-007', detail: 'There are headings with a rank and without.' };
  const homes = unranked.map(({ parent }) => parent);
  if (new Set(homes).size < homes.length) yield { condition: '14-006', detail: 'An element holds two headings without a rank.' };
}
