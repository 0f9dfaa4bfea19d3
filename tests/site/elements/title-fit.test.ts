import { expect, test } from 'vitest';
import { titleFit } from '../../../src/site/elements/title-fit.ts';

/** Each title fits the words better than the next. */
test.each([
  [['peers'], ['Peers', 'peer', 'Peers: what was found', 'Define peers’ tasks clearly and build on them', 'Law enforcement']],
  [['police'], ['Train police officers', 'Policy for all people', 'Law enforcement']],
  [
    ['drug', 'ch'],
    ['drug checking', 'Reducing infection among drug users in China', 'Law enforcement'],
  ],
  [['ναλοξονη'], ['ναλοξόνη', 'Χορήγηση ναλοξόνης', 'στίγμα']],
])('%j', (words, titles) => {
  const fits = titles.map((title) => titleFit(title, words));
  expect(fits).toEqual(fits.toSorted((a, b) => b - a));
  expect(new Set(fits).size).toBe(fits.length);
});

test('of a page without the word, only a title that the word may become fits', () => {
  const lacks = (): boolean => false;
  expect(titleFit('Policy', ['police'], lacks)).toBe(0);
  expect(titleFit('δημόσιος χώρος', ['δήμος'], lacks)).toBe(0);
  expect(titleFit('overdose', ['over'], lacks)).toBeGreaterThan(0);
});
