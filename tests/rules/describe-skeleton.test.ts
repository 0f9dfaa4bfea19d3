import { describe, expect, it } from 'vitest';
import { describeSkeleton } from '../../src/rules/describe-skeleton.ts';

describe('describeSkeleton', () => {
  it.each([
    [undefined, 'the end of the text'],
    ['p', 'a paragraph'],
    ['h3', 'a heading with ###'],
    ['ul2(p|p)', 'a list of 2'],
    ['ol3(p|p,ul1(p)|p)', 'a numbered list of 3, the 2nd with a paragraph, a list of 1'],
    ['table4x2', 'a table of 4 rows and 2 columns'],
    ['quote(p,p)', 'a quotation with a paragraph, a paragraph'],
    ['Callout(p,ul2(p|p))', '`<Callout>` with a paragraph, a list of 2'],
    ['Callout()', '`<Callout>` with nothing in it'],
    ['thematicBreak', '`thematicBreak`'],
  ])('says of %s: %s', (skeleton, words) => {
    expect(describeSkeleton(skeleton)).toBe(words);
  });
});
