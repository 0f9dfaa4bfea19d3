import { expect, it } from 'vitest';
import { findReplaced, normaliseBase } from '../../../src/publish/build/build-options.ts';

it.each([
  ['content', 'content'],
  ['editions', 'editions/mill'],
  ['.', 'content'],
  ['/', 'content'],
])('--out %s would take %s with it', (out, folder) => {
  expect(findReplaced(out, [folder])).toBeDefined();
});

it('a folder of its own takes nothing with it, whatever its name begins with', () => {
  expect(findReplaced('dist', ['content', '.cache', '.'])).toBeUndefined();
  expect(findReplaced('content-site', ['content', '.cache', '.'])).toBeUndefined();
});

it.each([
  ['', '/'],
  ['x', '/x/'],
  ['/x/y/', '/x/y/'],
])('the base %j is %j', (base, normal) => {
  expect(normaliseBase(base)).toBe(normal);
});
