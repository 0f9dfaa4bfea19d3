import { describe, expect, it } from 'vitest';
import { findIdleMarks } from '../../src/rules/find-idle-marks.ts';

const known = { isReference: (key: string) => key === 'silva2024', isEntry: (id: string) => id === 'module-1' };
const marksIn = (text: string): readonly (readonly [string, string, string])[] =>
  findIdleMarks(text, known).map(({ type, found, offset }) => [type, found, text.slice(offset, offset + 2)]);

describe('findIdleMarks', () => {
  it.each([
    ['a\n\n##Why it matters', 'heading', '##Why'],
    ['  ###1. First', 'heading', '###1.'],
    ['> ##Why', 'heading', '##Why'],
    ['-one\n-two', 'point', '-one'],
    ['- a\n  -“two”', 'point', '-“two”'],
    ['-**Bold**: a', 'point', '-**Bold**:'],
    ['##\u00a0Why', 'strange-space', '##\u00a0'],
    ['- a\n-\u202fb', 'strange-space', '-\u202f'],
    ['as @silva2024 says', 'citation', '@silva2024'],
    ['as [ @silva2024 ] says', 'citation', '@silva2024'],
    ['it did (@silva2024, p. 3).', 'citation', '@silva2024'],
    ['see [@silva2024', 'citation', '@silva2024'],
    ['see [the training] (module-1).', 'link', '[the training] (module-1)'],
    ['see [the training]\n(module-1#step-2).', 'link', '[the training]\n(module-1#step-2)'],
  ])('finds in %j a %s', (text, type, found) => {
    expect(marksIn(text)[0]).toEqual([type, found, found.slice(0, 2)]);
  });

  it.each([
    '## Why\n\n- a\n- b\n\n* c\n\n---\n\n-5 degrees, a -5 and a half-open door -or not',
    '#hashtag\n\n\\##Why\n\n\\-one\n\n*emphasis*',
    '| a | b |\n| --- | :-: |\n| -a | ##b |',
    'as [@silva2024, p. 3; @other] and [@silva2024] say',
    'write to a@silva2024.org, https://example.org/@silva2024 or \\@silva2024, and not to @nobody or @silva2024x',
    '`##Why` and `@silva2024`\n\n```\n-one\n##Why\n```',
    '[the training](module-1) [sic] (the second) [a]\\(module-1)',
    'am\n12.\u00a0Mai, 5\u00a0% of a\u00a0b',
  ])('passes over %j', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('gives marks in the order of the text', () => {
    expect(marksIn('as @silva2024 says\n\n-one\n\n##Why').map(([type]) => type)).toEqual(['citation', 'point', 'heading']);
  });
});
