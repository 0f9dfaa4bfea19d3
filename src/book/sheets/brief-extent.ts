import type { Density } from './sheet-density.ts';

/** How much of its set a brief takes over; the more there is to say, the less of each. */
export interface BriefExtent {
  /** Whether the steps of a principle are all there, or only so many. */
  readonly steps: 'all' | number;
  /** Works cited by their short reference alone, or with their entry of the bibliography as well. */
  readonly works: 'short' | 'entries';
  /** Kinds of support by name, or with what each means. */
  readonly support: 'named' | 'explained';
  /** The first paragraph of a section, or all of it. */
  readonly who: 'first' | 'whole';
  readonly why: 'first' | 'whole';
  readonly found: 'summary' | 'whole';
  readonly limits: 'none' | 'whole';
  readonly practice: 'none' | 'whole';
}

const least: BriefExtent = {
  steps: 1,
  works: 'short',
  support: 'named',
  who: 'first',
  why: 'first',
  found: 'summary',
  limits: 'none',
  practice: 'none',
};

/** What comes in with room left, the most useful first, and the smallest type that it is worth. */
const additions: readonly (readonly [Density, Partial<BriefExtent>])[] = [
  ['tight', { steps: 2 }],
  ['compact', { steps: 3 }],
  ['regular', { support: 'explained' }],
  ['regular', { works: 'entries' }],
  ['regular', { why: 'whole' }],
  ['regular', { limits: 'whole' }],
  ['regular', { steps: 'all' }],
  ['regular', { found: 'whole' }],
  ['regular', { practice: 'whole' }],
  ['regular', { who: 'whole' }],
];

/** Everything that a brief can take over. */
export const fullBrief: BriefExtent = additions.reduce((extent, [, addition]) => ({ ...extent, ...addition }), least);

/** The extent that fills the pages without running over them; whole paragraphs and steps come in, never parts of one. */
export function chooseBriefExtent(fits: (extent: BriefExtent, density: Density) => boolean): BriefExtent {
  return additions.reduce<BriefExtent>((extent, [density, addition]) => {
    const larger = { ...extent, ...addition };
    return fits(larger, density) ? larger : extent;
  }, least);
}
