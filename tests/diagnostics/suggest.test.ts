import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/diagnostics/suggest.ts';

describe('suggest', () => {
  it.each([
    ['titel', ['title', 'summary'], 'title'],
    ['LE-9', ['LE-1', 'PO-1'], 'LE-1'],
    ['REFERENCES', ['references'], 'references'],
    ['varaint', ['variants', 'variant'], 'variant'],
    ['a', ['b', 'bb'], 'b'],
  ])('finds for %s among %j the name %s', (value, known, expected) => {
    expect(suggest(value, known)).toBe(expected);
  });

  it('counts two letters that changed places as one mistake', () => {
    expect(suggest('abc', ['acb'])).toBe('acb');
  });

  it('offers nothing that shares too little', () => {
    expect(suggest('hammett2005', ['lurie1994', 'gates'])).toBeUndefined();
    expect(suggest('about', [])).toBeUndefined();
  });

  it('keeps the first of two names that are equally near', () => {
    expect(suggest('LE-3', ['LE-2', 'LE-1'])).toBe('LE-2');
  });
});
