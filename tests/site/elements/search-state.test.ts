import { expect, test } from 'vitest';
import { readSearchState, writeSearchState } from '../../../src/site/elements/search-state.ts';

test('an address says all of a search, always in the same order', () => {
  const state = readSearchState(new URLSearchParams('theme=rights&kind=term&kind=principle&q=+peers+&theme=rights'));
  expect(state).toEqual({ query: 'peers', chosen: { kind: ['principle', 'term'], stakeholder: [], theme: ['rights'] }, literal: false });
  expect(writeSearchState(state)).toBe('?q=peers&kind=principle&kind=term&theme=rights');
});

test('Greek and signs survive the address', () => {
  const state = readSearchState(new URLSearchParams({ q: 'υπερδοσολογία & <b>', literal: '1' }));
  expect(readSearchState(new URLSearchParams(writeSearchState(state)))).toEqual(state);
});

test('without a query the address is bare', () => {
  expect(writeSearchState(readSearchState(new URLSearchParams('q=&kind=term')))).toBe('');
});
