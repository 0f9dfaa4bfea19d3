import { expect, test } from 'vitest';
import { chooseBriefExtent, fullBrief } from '../../../src/book/sheets/brief-extent.ts';

test('with all the room there is, a brief takes everything', () => {
  expect(chooseBriefExtent(() => true)).toEqual(fullBrief);
  expect(fullBrief).toEqual({
    steps: 'all',
    works: 'entries',
    support: 'explained',
    who: 'whole',
    why: 'whole',
    found: 'whole',
    limits: 'whole',
    practice: 'whole',
  });
});

test('without any, it keeps the first step, the first paragraphs and the short references', () => {
  expect(chooseBriefExtent(() => false)).toMatchObject({ steps: 1, works: 'short', why: 'first', limits: 'none' });
});

test('what does not fit is left out, and what comes after it may still come in', () => {
  const extent = chooseBriefExtent(({ why }) => why === 'first');
  expect(extent).toMatchObject({ why: 'first', steps: 'all', limits: 'whole' });
});

test('a second step is worth the smallest type, bibliography entries are not', () => {
  expect(chooseBriefExtent((_, density) => density === 'tight')).toMatchObject({ steps: 2, works: 'short' });
});
