import { describe, expect, it } from 'vitest';
import { anchorsOf, findPrintedAnchor, listFormerAnchors } from '../../src/model/anchors.ts';
import { getEntry } from '../../src/model/find-text.ts';
import { entryId } from '../../src/schema/ids.ts';
import { buildSmallEdition, principle } from '../editions/build-edition.ts';

const edition = buildSmallEdition({
  'en/principles/bakers/BA-1.mdx': principle({ anchors: { 'step-9': 'step-1', 'in-practice-p4': 'in-practice-p1' } }),
});
const bread = getEntry(edition, entryId.parse('BA-1'));

describe('anchorsOf', () => {
  it('are headings, steps, blocks, what else the page shows, and those that were', () => {
    expect([...anchorsOf(bread, edition)].sort()).toEqual([
      'ask',
      'in-practice',
      'in-practice-p1',
      'in-practice-p4',
      'limits-and-cautions',
      'limits-and-cautions-p1',
      'rests-on',
      'step-1',
      'step-9',
      'steps',
      'why-it-matters',
      'why-it-matters-p1',
    ]);
    expect(listFormerAnchors(bread, 'step-1')).toEqual(['step-9']);
  });
});

describe('findPrintedAnchor', () => {
  it('is the heading above a block, which books give no id', () => {
    const printed = ['why-it-matters', 'step-1', 'step-9', 'in-practice-p1', 'in-practice-p4', 'ask'].map((anchor) =>
      findPrintedAnchor(bread, edition, anchor),
    );
    expect(printed).toEqual(['why-it-matters', 'step-1', 'step-1', 'in-practice', 'in-practice', undefined]);
  });
});
