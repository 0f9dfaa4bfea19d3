import { expect, test } from 'vitest';
import { baseForm } from '../../src/command-line/base-form.ts';

test.each(['', '/', 'x', '/x', '/x/y/', 'hand-book_2.1/~editor'])('%j is a path for a site', (path) => {
  expect(baseForm.fits(path)).toBe(true);
});

test.each(['https://x.org/foo', '/my site/', '/x?y', '/x#y', '/50%/', '//x.org/', '/../x', '/./', 'C:/Program Files/x/', '\\x'])(
  '%j is none',
  (path) => {
    expect(baseForm.fits(path)).toBe(false);
  },
);

test('a long path that does not fit is refused at once', () => {
  const start = performance.now();
  expect(baseForm.fits(`${'a'.repeat(5_000)}!`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
