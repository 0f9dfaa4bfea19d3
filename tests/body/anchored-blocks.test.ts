import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';

const anchorsOf = (text: string): readonly string[] => parseBody(text).facts.blockAnchors;

describe('blockAnchors', () => {
  it('count blocks below each heading, and from the start of the text', () => {
    expect(anchorsOf('a\n\nb\n\n## One\n\nc\n\n- d\n- e\n\n### Two\n\n| f | g |\n| - | - |\n| h | i |\n\n> j\n')).toEqual([
      'p1',
      'p2',
      'one-p1',
      'one-p2',
      'two-p1',
      'two-p2',
    ]);
  });

  it('go into components with running text, and not into lists, quotations and charts', () => {
    const text =
      '## One\n\n<Callout kind="note">\n\na\n\n- b\n\n  c\n\n</Callout>\n\nd\n\n<Quote cite="x">\n\ne\n\n</Quote>\n\n> f\n>\n> g\n';
    expect(anchorsOf(text)).toEqual(['one-p1', 'one-p2', 'one-p3', 'one-p4', 'one-p5', 'one-p6']);
  });

  it('count on behind a component with headings of its own', () => {
    const text = '## One\n\n<Results title="x">\n\n### Two\n\n- a\n\n</Results>\n\nb\n\n> ### Three\n\n## Four\n\nc\n';
    expect(anchorsOf(text)).toEqual(['one-p1', 'two-p1', 'one-p2', 'one-p3', 'four-p1']);
  });

  it('give way to a heading of the same name', () => {
    expect(anchorsOf('a\n\n## P1\n\nb\n')).toEqual(['p1-p', 'p1-p1']);
  });

  it('are the same whichever way a text is read', () => {
    // Words alone, plain Markdown, and a bare address that remark has to read.
    expect(anchorsOf('Words alone.')).toEqual(['p1']);
    expect(anchorsOf('*Words* with a mark.')).toEqual(['p1']);
    expect(anchorsOf('See https://example.org for more.')).toEqual(['p1']);
  });

  it('stand in the marked tree in the same order', () => {
    const { tree, facts } = parseBody('a\n\n## One\n\n<Callout kind="note">\n\nb\n\n</Callout>\n\n```\nc\n```\n');
    const marked = [...JSON.stringify(tree).matchAll(/"dataBlock":(\d+)/g)].map(([, index]) => Number(index));
    expect(marked).toHaveLength(facts.blockAnchors.length);
    expect(marked.toSorted()).toEqual([0, 1, 2, 3]);
  });
});

describe('slugs of headings', () => {
  it('leave the names to pages that they give to other things', () => {
    const { headings } = parseBody('## Summary\n\na\n\n## Steps\n\nb\n').facts;
    expect(headings.map(({ slug }) => slug)).toEqual(['summary-1', 'steps-1']);
  });
});
