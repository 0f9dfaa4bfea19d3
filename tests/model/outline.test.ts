import { describe, expect, it } from 'vitest';
import { placeEntries, pruneOutline, walkOutline } from '../../src/model/outline.ts';
import type { OutlineNode } from '../../src/schema/edition-file.ts';
import { entryId } from '../../src/schema/ids.ts';

const node = (id: string, ...contains: readonly OutlineNode[]): OutlineNode => ({ id: entryId.parse(id), contains });
const outline = [node('about'), node('principles', node('bakers', node('BA-1'), node('BA-2')), node('millers')), node('partners')];

describe('placeEntries', () => {
  it('numbers every level from 1', () => {
    expect([...placeEntries(outline)].map(([id, { number }]) => `${id} ${number}`)).toEqual([
      'about 1',
      'principles 2',
      'bakers 2.1',
      'BA-1 2.1.1',
      'BA-2 2.1.2',
      'millers 2.2',
      'partners 3',
    ]);
  });

  it('knows parents and children', () => {
    const placements = placeEntries(outline);
    expect(placements.get(entryId.parse('bakers'))).toEqual({ number: '2.1', parent: 'principles', children: ['BA-1', 'BA-2'] });
    expect(placements.get(entryId.parse('about'))).toEqual({ number: '1', parent: undefined, children: [] });
  });
});

describe('pruneOutline', () => {
  it('takes out what does not exist, with what it contains', () => {
    const pruned = pruneOutline(outline, (id) => id !== 'bakers' && id !== 'about');
    expect([...walkOutline(pruned)].map(([{ id }]) => id)).toEqual(['principles', 'millers', 'partners']);
  });
});

describe('walkOutline', () => {
  it('gives each node with its path in the file', () => {
    expect([...walkOutline(outline)].map(([, path]) => path.join('/'))).toEqual([
      '0',
      '1/principles',
      '1/principles/0/bakers',
      '1/principles/0/bakers/0',
      '1/principles/0/bakers/1',
      '1/principles/1',
      '2',
    ]);
  });
});
