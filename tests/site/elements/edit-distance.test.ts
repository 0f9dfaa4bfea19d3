import { expect, test } from 'vitest';
import { editDistance } from '../../../src/site/elements/edit-distance.ts';

test.each([
  ['naloxone', 'naloxone', 0],
  ['naloxnoe', 'naloxone', 1],
  ['naloxon', 'naloxone', 1],
  ['naloxonne', 'naloxone', 1],
  ['nalaxone', 'naloxone', 1],
  ['nolaxone', 'naloxone', 2],
  ['', 'ab', 2],
])('%j lies %j slips away: %i', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});

test('it gives up beyond the limit', () => {
  expect(editDistance('police', 'pandemic', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
});
