import { expect, test } from 'vitest';
import { writeCrossReferences } from '../../../src/publish/pieces/write-cross-references.ts';
import { readCrossReferences, readStreamAt } from './read-cross-references.ts';

const groups = [
  { offset: 10, direct: [[900, 0]], packed: [[40, 900, 0] as const, [41, 900, 1] as const] },
  { offset: 70_000, direct: [[3, 5] as const], packed: [] },
] as const;

const trailer = '/Root 3 0 R';

test('every object is found by its number', () => {
  const end = writeCrossReferences(groups, { number: 901, offset: 80_000, trailer });
  const file = Buffer.concat([Buffer.alloc(80_000), end]);
  expect(readCrossReferences(file)).toEqual([
    { kind: 'direct', object: 3, offset: 70_005 },
    { kind: 'packed', object: 40, stream: 900, index: 0 },
    { kind: 'packed', object: 41, stream: 900, index: 1 },
    { kind: 'direct', object: 900, offset: 10 },
    { kind: 'direct', object: 901, offset: 80_000 },
  ]);
  expect(readStreamAt(file, 80_000).dict).toContain('/Size 902/W[1 3 2]/Index[0 1 3 1 40 2 900 2]');
  expect(readStreamAt(file, 80_000).dict).toContain('/Root 3 0 R>>');
});

test('two objects with one number are a fault', () => {
  const twice = [...groups, { offset: 75_000, direct: [[41, 0] as const], packed: [] }];
  expect(() => writeCrossReferences(twice, { number: 901, offset: 80_000, trailer })).toThrow('Two objects have the number 41.');
});
