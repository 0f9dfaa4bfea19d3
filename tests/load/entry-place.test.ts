import { describe, expect, it } from 'vitest';
import { findEntryPlace } from '../../src/load/entry-place.ts';

describe('findEntryPlace', () => {
  it.each([
    ['pages/about.mdx', { kind: 'page', id: 'about' }],
    ['principles/bakers/index.mdx', { kind: 'set', id: 'bakers' }],
    ['principles/bakers/BA-1.mdx', { kind: 'principle', id: 'BA-1', set: 'bakers' }],
    ['findings/bakers.mdx', { kind: 'finding', id: 'findings-bakers' }],
    ['modules/module-1/index.mdx', { kind: 'module', id: 'module-1' }],
    ['pilots/pilot-north.mdx', { kind: 'pilot', id: 'pilot-north' }],
    ['terms/sour-dough.mdx', { kind: 'term', id: 'term-sour-dough' }],
  ])('knows what stands at %s', (path, place) => {
    expect(findEntryPlace(path)).toEqual(place);
  });

  it.each([
    'pages/about.md',
    'pages/a/b.mdx',
    'pages/about us.mdx',
    'principles/index.mdx',
    'modules/module-1.mdx',
    'terms/.mdx',
    'about.mdx',
    'pages/a--b.mdx',
  ])('has no place for %s', (path) => {
    expect(findEntryPlace(path)).toBeUndefined();
  });
});
