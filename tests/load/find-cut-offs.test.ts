import { describe, expect, it } from 'vitest';
import { findCutOffs } from '../../src/load/find-cut-offs.ts';

describe('findCutOffs', () => {
  it.each([
    ['title: About # this', '# this', 1, 14],
    ['steps:\n  - text: Call post #4 of the beach\n', '#4 of the beach', 2, 21],
    ['- one # two', '# two', 1, 7],
    ['a: { b: one # two\n  }', '# two', 1, 13],
    ['a: [one, two # three\n  ]', '# three', 1, 14],
    ['ask: Call the post\n  #4 of the beach\nfor: x', '#4 of the beach', 2, 3],
    ['ask: Call the post,\n  that of the # beach', '# beach', 2, 15],
    ['- Call the post\n  #4 of the beach', '#4 of the beach', 2, 3],
    ['"ask": Call the post\n  #4 of the beach', '#4 of the beach', 2, 3],
  ])('finds what %j hides', (text, words, line, column) => {
    expect(findCutOffs(text)).toEqual([{ words, position: { line, column } }]);
  });

  it.each([
    '# remark\na: one\n# remark\nb: two\n',
    'a: "one" # remark',
    "a: 'one' # remark",
    'a: [one, two] # remark',
    'a: { b: one } # remark',
    'a: # remark\n  - one\n  # remark\n  - two',
    'a:\n  - text: one\n    # remark\n    to: two',
    'a: > # remark\n  one # two\n  #3\n# remark\nb: two',
    'a: |\n  one\n  # two\n',
    'a: one#two',
    'a: C#',
    '',
  ])('finds nothing hidden in %j', (text) => {
    expect(findCutOffs(text)).toEqual([]);
  });

  it('counts places behind other remarks', () => {
    const text = 'a: one # two\n# remark\nb:\n  c: three # four';
    expect(findCutOffs(text).map(({ position }) => position)).toEqual([
      { line: 1, column: 8 },
      { line: 4, column: 12 },
    ]);
  });
});
