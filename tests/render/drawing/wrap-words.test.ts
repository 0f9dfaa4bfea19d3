import { describe, expect, it } from 'vitest';
import { estimateWidth, wrapWords } from '../../../src/render/drawing/wrap-words.ts';

describe('wrapWords', () => {
  it('leaves words on one line that fit', () => {
    expect(wrapWords('Local community', 20)).toEqual(['Local community']);
  });

  it('breaks between words, each line within the width', () => {
    const lines = wrapWords('Organisations of people who use drugs', 9);
    expect(lines.join(' ')).toBe('Organisations of people who use drugs');
    for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(9);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(wrapWords('a Donaudampfschifffahrt b', 4)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
  });

  it('gives no line for no words', () => {
    expect(wrapWords('  ', 10)).toEqual([]);
  });
});

describe('estimateWidth', () => {
  it('knows narrow letters from wide ones', () => {
    expect(estimateWidth('illi')).toBeLessThan(estimateWidth('memo'));
  });

  it('gives no width to marks that stand on a letter', () => {
    expect(estimateWidth('e\u0301')).toBe(estimateWidth('e'));
  });
});
