import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/load/read-yaml.ts';

const reasonOf = (text: string): string => {
  const read = readYaml(text);
  return read.type === 'malformed' ? read.reason : `read as ${JSON.stringify(read.value)}`;
};

describe('describeYamlFault', () => {
  it.each([
    ["title: 'Define peers' tasks'", "a text in single quotation marks ends at a `'` within it"],
    ['title: "Say "no" early"', 'a text in double quotation marks ends at a `"` within it'],
    ['title: [a] b', 'words stand behind a closing bracket'],
    ['  title: A\nask: b', 'these words do not belong to what stands before them'],
    ['actors: [a, b\nthemes: [c]', 'a list that begins with `[` lacks its `]`'],
    ['a: {b: c\nd: e', 'a group of fields that begins with `{` lacks its `}`'],
    ['a: [b]]', 'here, `]` closes a bracket that was not opened'],
    ['a: [b,, c]', 'two commas stand together'],
    ["a: [b, 'c' d]", 'a comma is missing between the brackets'],
    ['source: { document: a chapter: 3 }', 'between brackets, a value holds a colon, or a comma is missing'],
    ['steps:\n  - text: @you', 'a text that begins with `@` has to stand in quotation marks'],
    ['title: `a`', 'a text that begins with a backtick has to stand in quotation marks'],
    ['title: %a', 'a text that begins with `%` has to stand in quotation marks'],
    ['title: !a b', 'a text that begins with `!` has to stand in quotation marks'],
    ['title: "a\\d"', 'between double quotation marks, a plain `\\` is written `\\\\`'],
    ['steps:\n  - text: a\n - text: b', 'the lines of a list do not begin below each other'],
    ['steps:\n  -text: a\n  - text: b', 'or a `-` has no space behind it'],
    ['steps:\n  - text: a\n    b: c\n   d: e', 'the lines of a list do not begin below each other'],
    ['a:\n  - b\n c: d', 'this line is indented further or less than those that it belongs to'],
    ['title: A\nask b\n', 'this line has no colon behind the name of a field'],
    ['title: A\nask b\nid: c', 'this line has no colon behind the name of a field'],
    ['title: - a', 'a list begins in the line below the name of its field'],
    ['title: > a', 'behind `>` or `|`, the text begins in the next line'],
    ['title: >-\na b\nid: c', 'or is not indented as part of the text above it'],
    ['id: a\ntitle:\u00a0About\n', 'behind `title:` stands a no-break space (U+00A0), where a plain one belongs'],
    ['steps:\n  -\u00a0text: a\n  - text: b', 'behind `-` stands a no-break space'],
    ['steps:\n  - text:\u202fa\n    id: b', 'behind `text:` stands a no-break space (U+202F)'],
    ['steps:\n\u2003 - a\n - b', 'a line here begins with a special space (U+2003)'],
    ['title: A\u00a0b\nask c\n', 'this line has no colon behind the name of a field'],
  ])('says of %j: %s', (text, reason) => {
    expect(reasonOf(text)).toContain(reason);
  });

  it('keeps the words of the parser for what authors do not meet', () => {
    expect(reasonOf('%TAG x\n---\na: b')).toBe('%TAG directive should contain exactly two parts');
  });
});
