import { expect, test } from 'vitest';
import { countPages, joinPages } from '../../../src/publish/book/count-pages.ts';

const layout = (pages: number, places: readonly (readonly [string, number])[]) => ({
  end: { page: pages - 1, fill: 0.5 },
  places: new Map(places),
  joined: false,
});
const layouts = new Map([
  ['imprint', layout(2, [['imprint', 0]])],
  ['contents', layout(3, [['contents--end', 2]])],
]);
const plan = { units: ['imprint', 'contents'], owners: new Map<string, string>() };
const units = { layouts, fitting: { current: new Map(), tried: new Map() } };

test('the stretch with the cover has a page that belongs to no unit', () => {
  const withCover = countPages({ opens: { page: 'cover', counter: undefined } }, plan, units);
  expect(withCover.count).toBe(6);
  expect([...withCover.places]).toEqual([
    ['imprint', 1],
    ['contents--end', 5],
  ]);
  expect(countPages({ opens: { page: 'front-1', counter: 'front' } }, plan, units).count).toBe(5);
});

test('stretches follow one another', () => {
  const { places, starts } = joinPages([
    { count: 6, places: new Map([['contents--end', 5]]) },
    { count: 4, places: new Map([['about', 0]]) },
    { count: 1, places: new Map([['terms', 0]]) },
  ]);
  expect(starts).toEqual([0, 6, 10]);
  expect([...places]).toEqual([
    ['contents--end', 5],
    ['about', 6],
    ['terms', 10],
  ]);
});
