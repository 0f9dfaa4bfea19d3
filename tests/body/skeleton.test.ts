import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';

const skeletonsOf = (text: string): readonly string[] => parseBody(text).facts.blocks.map(({ skeleton }) => skeleton);

describe('skeletonOf', () => {
  it.each([
    ['## Title\n\nText *with* [links](a).', ['h2', 'p']],
    ['- a\n- b\n  - c\n\n1. d', ['ul2(p|p,ul1(p))', 'ol1(p)']],
    ['| a | b |\n| - | - |\n| c | d |', ['table2x2']],
    ['> a\n>\n> b', ['quote(p,p)']],
    ['<Callout kind="note">\n\na\n\n- b\n\n</Callout>', ['Callout(p,ul1(p))']],
    ['---', ['thematicBreak']],
  ])('writes %j as %j', (text, expected) => {
    expect(skeletonsOf(text)).toEqual(expected);
  });

  it('is the same for two languages of one text', () => {
    expect(skeletonsOf('## What\n\nThis [@a].\n\n- One')).toEqual(skeletonsOf('## Τι\n\nΑυτό, *πολύ* [@a].\n\n- Ένα'));
  });
});
