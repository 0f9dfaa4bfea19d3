import { expect, test } from 'vitest';
import { createFitting, openingOf, type UnitEnd } from '../../../src/publish/book/fit-units.ts';

test('a unit with a few lines over is set closer first, one with almost enough wider, a full one stays as designed', () => {
  const fitting = createFitting();
  const ends = [
    ['few', { page: 3, fill: 0.03 }],
    ['almost', { page: 5, fill: 0.17 }],
    ['full', { page: 8, fill: 0.6 }],
  ] as const;
  expect([...fitting.next(new Map<string, UnitEnd>(ends))]).toEqual([
    ['few', 'close'],
    ['almost', 'wide'],
  ]);
});

test('a text that would stand alone after the opening of its part joins it', () => {
  const ends = [
    [openingOf('part'), { page: 3, fill: 0.5 }],
    ['part', { page: 4, fill: 0.05 }],
  ] as const;
  expect([...createFitting().next(new Map<string, UnitEnd>(ends))]).toEqual([['part', 'joined']]);
});

test('where nothing helps, the setting that fills the page most is kept, and the search ends', () => {
  const fitting = createFitting();
  const fills = [0.03, 0.02, 0.05, 0.01, 0.04, 0.02, 0.01];
  const settings = fills.map((fill) => fitting.next(new Map([['unit', { page: 1, fill }]])).get('unit'));
  expect(settings).toEqual(['close', 'closer', 'wide', 'closest', 'wider', 'widest', 'closer']);
  expect(fitting.next(new Map([['unit', { page: 1, fill: 0.05 }]])).size).toBe(0);
});
