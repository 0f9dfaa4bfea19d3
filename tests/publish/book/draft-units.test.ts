import { expect, test } from 'vitest';
import { assembleUnits, withOpenings, type UnitLayout, type UnitPlan } from '../../../src/publish/book/draft-units.ts';
import { openingOf } from '../../../src/publish/book/fit-units.ts';

const plan: UnitPlan = { units: ['about', openingOf('part'), 'part', 'chapter'], owners: new Map() };

const layout = (pages: number, places: readonly (readonly [string, number])[] = [], joined = false): UnitLayout => ({
  end: { page: pages - 1, fill: 0.5 },
  places: new Map(places),
  joined,
});

test('units follow one another, each on a new page, except for one that joins its opening', () => {
  const layouts = new Map([
    ['about', layout(3, [['about--source', 2]])],
    [openingOf('part'), layout(1, [['part', 0]])],
    ['part', layout(1, [], true)],
    ['chapter', layout(2, [['chapter', 0]])],
  ]);
  const { ends, destinations } = assembleUnits(plan, layouts);
  expect([...ends].map(([unit, { page }]) => [unit, page])).toEqual([
    ['about', 2],
    [openingOf('part'), 3],
    ['part', 3],
    ['chapter', 5],
  ]);
  expect([...destinations]).toEqual([
    ['about--source', 2],
    ['part', 3],
    ['chapter', 4],
  ]);
});

test('a text is drafted with its opening, and an opening with its text', () => {
  expect([...withOpenings(plan, new Set(['part']))]).toEqual(['part', openingOf('part')]);
  expect([...withOpenings(plan, new Set([openingOf('part')]))]).toEqual([openingOf('part'), 'part']);
  expect([...withOpenings(plan, new Set(['chapter']))]).toEqual(['chapter']);
});
