import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';

/** The problems of a text as `code line:column`. */
const problemsOf = (text: string): readonly string[] =>
  parseBody(text).facts.problems.map(({ code, position }) => `${code} ${position.line}:${position.column}`);

describe('checkComponent', () => {
  it.each([
    ['an attribute that is not known', '<Callout kind="note" tone="x">\n\na\n\n</Callout>', ['attribute-unknown 1:22']],
    ['an attribute that every object has', '<Callout kind="note" constructor="x">\n\na\n\n</Callout>', ['attribute-unknown 1:22']],
    ['a required attribute that is missing', '<Example>\n\na\n\n</Example>', ['attribute-missing 1:1']],
    ['a choice that is not on the list', '<Callout kind="tip">\n\na\n\n</Callout>', ['attribute-wrong 1:10']],
    ['minutes that are no number', '<Activity title="a" minutes="ten">\n\na\n\n</Activity>', ['attribute-wrong 1:21']],
    ['an empty alternative text', '<Figure src="a.svg" alt=" ">\n\na\n\n</Figure>', ['image-without-text 1:21']],
    ['a component that is not known', '<Box>\n\na\n\n</Box>', ['component-unknown 1:1']],
    ['a component within a line', 'a <Callout kind="note">b</Callout>', ['component-content-wrong 1:3']],
    ['a component without content', '<Callout kind="note" />', ['component-content-wrong 1:1']],
    ['a results table that begins with a list', '<Results title="a">\n\n- b\n\n</Results>', ['component-content-wrong 1:1']],
    [
      'a results table with a heading too many',
      '<Results title="a">\n\n## b\n\n## c\n\n- d\n\n</Results>',
      ['component-content-wrong 1:1'],
    ],
    ['a chart without a table', '<Chart kind="bars" title="a">\n\nb\n\n</Chart>', ['component-content-wrong 1:1']],
    [
      'a chart with words for figures',
      '<Chart kind="bars" title="a">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Chart>',
      ['component-content-wrong 5:5'],
    ],
  ])('reports %s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('has nothing to say of components that are right', () => {
    expect(
      problemsOf(
        '<Results title="a">\n\n## b\n\nc\n\n- d\n\n## e\n\n- f\n\n</Results>\n\n<Chart kind="slope" title="a">\n\n| a | 2013 |\n| - | - |\n| c | 8,3% |\n\nSource.\n\n</Chart>',
      ),
    ).toEqual([]);
  });
});
