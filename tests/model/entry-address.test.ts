import { describe, expect, it } from 'vitest';
import { entryAddress } from '../../src/model/entry-address.ts';

describe('entryAddress', () => {
  it.each([
    [{ kind: 'page', id: 'home' }, ''],
    [{ kind: 'page', id: 'research-process' }, 'research-process/'],
    [{ kind: 'set', id: 'bakers' }, 'principles/bakers/'],
    [{ kind: 'principle', id: 'BA-1', set: 'bakers' }, 'principles/bakers/ba-1/'],
    [{ kind: 'finding', id: 'findings-bakers' }, 'findings/bakers/'],
    [{ kind: 'module', id: 'module-1' }, 'training/module-1/'],
    [{ kind: 'pilot', id: 'pilot-north' }, 'pilots/north/'],
    [{ kind: 'term', id: 'term-sour-dough' }, 'glossary/sour-dough/'],
  ] as const)('puts %j at %j', (place, address) => {
    expect(entryAddress(place)).toBe(address);
  });
});
