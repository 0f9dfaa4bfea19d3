import { expect, test } from 'vitest';
import { buildLabelRanges, labelPage, type NumberingStarts } from '../../../src/publish/pdf/page-labels.ts';

const front = (page: number): NumberingStarts['front'] => ({ page, label: 'Cover' });

test.each<[string, NumberingStarts, string]>([
  ['a plain document counts from 1', { front: undefined, body: undefined }, '1 2 3 4 5 6'],
  ['front matter is roman, the body begins again at 1', { front: undefined, body: 3 }, 'i ii iii 1 2 3'],
  ['pages before the front matter share a label', { front: front(2), body: 4 }, 'Cover Cover i ii 1 2'],
  ['front matter may open the document', { front: front(0), body: 2 }, 'i ii 1 2 3 4'],
  ['without a body all after the cover counts from 1', { front: front(1), body: undefined }, 'Cover 1 2 3 4 5'],
  ['without front matter the body follows the cover', { front: front(2), body: 2 }, 'Cover Cover 1 2 3 4'],
])('%s', (_, starts, expected) => {
  const ranges = buildLabelRanges(starts);
  expect(Array.from({ length: 6 }, (_page, index) => labelPage(ranges, index)).join(' ')).toBe(expected);
});

test.each([
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [48, 'xlviii'],
  [99, 'xcix'],
])('page %i of the front matter is %s', (number, roman) => {
  expect(labelPage([{ from: 0, style: 'roman' }], number - 1)).toBe(roman);
});
