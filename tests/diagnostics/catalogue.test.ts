import { describe, expect, it } from 'vitest';
import { catalogue, codes } from '../../src/diagnostics/catalogue.ts';

describe('catalogue', () => {
  it('names every problem as the fault, in small letters and hyphens', () => {
    expect(codes.filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });

  it('gives every problem a title of its own', () => {
    const titles = codes.map((code) => catalogue[code].title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => /[.!]$/.test(title))).toEqual([]);
  });
});
