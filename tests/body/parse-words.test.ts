import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../src/body/gather-facts.ts';
import { markTree } from '../../src/body/mark-tree.ts';
import { parsePlain } from '../../src/body/parse-plain.ts';
import { parseWords } from '../../src/body/parse-words.ts';

describe('parseWords', () => {
  it.each([
    'Plan it with people who use drugs.',
    'Ένα βήμα – «με» σημεία (και άλλα), 50%: έτοιμο;',
    'A',
    'Don’t say "no"? Say: why/how…'.replaceAll('"', '”'),
  ])('gives what the parser gives for %j', (text) => {
    const tree = parsePlain(text);
    expect(tree && { facts: gatherFacts(tree, text), tree: markTree(tree) }).toEqual(parseWords(text));
  });

  it.each([
    ...[
      '',
      ' a',
      'a ',
      'a  b',
      'a\nb',
      '- a',
      '1. a',
      '# a',
      'a *b*',
      'a_b_',
      '[a](b)',
      'a [@b]',
      '`a`',
      'a <b>',
      'a {b}',
      'a | b',
      'a & b',
      'a ~b~',
    ],
    ...['see https://a.example', 'see www.a.example', 'a@b.example', 'import x', 'export const', 'a\\b', 'a\u00a0b'],
  ])('leaves %j to the parser', (text) => {
    expect(parseWords(text)).toBeUndefined();
  });
});
