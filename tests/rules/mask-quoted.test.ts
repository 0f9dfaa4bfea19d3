import { describe, expect, it } from 'vitest';
import { maskQuoted } from '../../src/rules/mask-quoted.ts';

/** What is left of a text, without the blanks. */
const left = (text: string): string => maskQuoted(text).replace(/\s+/g, ' ').trim();

describe('maskQuoted', () => {
  it.each([
    ['a ‘b’ c', 'a c'],
    ['a “b c” d', 'a d'],
    ['a „b c“ d „e” f', 'a d f'],
    ['a «b» c', 'a c'],
    ['a ‘don’t say b’ c', 'a c'],
    ['one town’s word, and another town’s', 'one town’s word, and another town’s'],
    ['a “b\nc” d', 'a d'],
    ['a ‘b\n\nc’ d', 'a ‘b c’ d'],
    ['> b\n\na', 'a'],
    ['a [b](c-d) [@e, p. 3]', 'a [b'],
    ['a\n\n<Quote cite="b">\n\nc\n\n</Quote>\n\nd', 'a d'],
    ['a "b" c', 'a "b" c'],
  ])('leaves of %j the words %j', (text, words) => {
    expect(left(text)).toBe(words);
  });

  it('keeps every place', () => {
    const text = 'One ‘two\nthree’ four.\n> five\n\n[six](seven) eight';
    expect(maskQuoted(text)).toHaveLength(text.length);
    expect(
      maskQuoted(text)
        .split('\n')
        .map((line) => line.length),
    ).toEqual(text.split('\n').map((line) => line.length));
    expect(maskQuoted(text).indexOf('eight')).toBe(text.indexOf('eight'));
  });
});
