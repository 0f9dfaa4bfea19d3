import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { repeatSentence } from '../../src/bench/repeat-sentence.ts';

const long = 'The workshop opens at nine and closes when the last guest has left, which is often late. Bring what is broken.';
const page = (...blocks: readonly string[]): string =>
  ['---\ntitle: Opening hours of the workshop, in all the seasons of the year and on holidays.\n---', ...blocks, ''].join('\n\n');

describe('repeatSentence', () => {
  it('says the last sentence of the middle paragraph again', () => {
    const changed = repeatSentence(page(long, `Second. ${long}`, long));
    expect(changed).toEqual({ text: page(long, `Second. ${long} Bring what is broken.`, long), line: 7 });
  });

  it('leaves headings, lists, tables, short lines and lines with marks alone', () => {
    const marked = long.replace('guest', '[guest](term-guest)');
    expect(repeatSentence(page(`# ${long}`, `- ${long}`, `| ${long} |`, 'Short.', marked))).toBeUndefined();
  });

  it('takes no line of the front matter and none in the middle of a block', () => {
    expect(repeatSentence(`---\nsummary: >\n\n${long}\n\n---\n\n${long}\nand so on\n`)).toBeUndefined();
  });

  it('finds a paragraph in most texts of this edition, and changes one line of each', () => {
    const texts = readTree('content')
      .filter((path) => /^(?:en|el)\/(?:principles|findings|pilots)\/.*\.mdx$/.test(path))
      .map((path) => readFileSync(`content/${path}`, 'utf8'));
    const changed = texts.map(
      (text) =>
        repeatSentence(text)
          ?.text.split('\n')
          .filter((line, index) => line !== text.split('\n')[index]).length,
    );
    expect(changed.filter((count) => count === 1).length).toBeGreaterThan(texts.length / 2);
    expect(changed.filter((count) => count !== undefined && count !== 1)).toEqual([]);
  });
});
