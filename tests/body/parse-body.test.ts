import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';

const factsOf = (text: string) => parseBody(text).facts;
const codesOf = (text: string): readonly string[] => factsOf(text).problems.map(({ code }) => code);

describe('parseBody', () => {
  it('notes headings with rank and a slug of their own', () => {
    expect(factsOf('## Two words\n\na\n\n### Πρώτα βήματα\n\nb\n\n## Two words\n\nc').headings).toEqual([
      { rank: 2, text: 'Two words', slug: 'two-words', position: { line: 1, column: 1 } },
      { rank: 3, text: 'Πρώτα βήματα', slug: 'πρώτα-βήματα', position: { line: 5, column: 1 } },
      { rank: 2, text: 'Two words', slug: 'two-words-1', position: { line: 9, column: 1 } },
    ]);
  });

  it('notes links to entries, and not those to the web', () => {
    expect(
      factsOf('See [it](LE-2#step-3), [web](https://a.example) and\n<Callout kind="note">\n\n[too](about)\n\n</Callout>').links,
    ).toEqual([
      { target: 'LE-2#step-3', position: { line: 1, column: 5 } },
      { target: 'about', position: { line: 4, column: 1 } },
    ]);
  });

  it('reads links and pictures that name their target elsewhere', () => {
    const { links, pictures, blocks } = factsOf('[a][x] and ![b][y]\n\n[x]: LE-2\n[y]: assets/b.svg');
    expect(links).toEqual([{ target: 'LE-2', position: { line: 1, column: 1 } }]);
    expect(pictures).toEqual([{ path: 'assets/b.svg', position: { line: 1, column: 12 } }]);
    expect(blocks.map(({ skeleton }) => skeleton)).toEqual(['p']);
  });

  it('keeps a link whose percent signs mean nothing', () => {
    expect(factsOf('[a](50%) [b](%CE%B1)').links.map(({ target }) => target)).toEqual(['50%', 'α']);
  });

  it('places each citation on the line on which it stands', () => {
    expect(factsOf('> One line,\n> another [@a] with *em [@b]*\n> and [@c; @d].').citations).toEqual([
      { key: 'a', position: { line: 2, column: 11 } },
      { key: 'b', position: { line: 2, column: 25 } },
      { key: 'c', position: { line: 3, column: 7 } },
      { key: 'd', position: { line: 3, column: 7 } },
    ]);
  });

  it('notes pictures and citations of components at their attributes', () => {
    const { pictures, citations } = factsOf(
      '<Figure src="assets/a.svg" alt="An a">\n\nA.\n\n</Figure>\n\n<Quote\n  cite="a1999"\n>\n\nA.\n\n</Quote>',
    );
    expect(pictures).toEqual([{ path: 'assets/a.svg', position: { line: 1, column: 9 } }]);
    expect(citations).toEqual([{ key: 'a1999', position: { line: 8, column: 3 } }]);
  });

  it('gives a block another digest when its words, links or attributes change, and none when it is only broken anew', () => {
    const digestOf = (text: string): string | undefined => factsOf(text).blocks[0]?.digest;
    expect(digestOf('One two\nthree.')).toBe(digestOf('One two three.'));
    expect(digestOf('One [two](a).')).not.toBe(digestOf('One [two](b).'));
    expect(digestOf('<Callout kind="note">\n\na\n\n</Callout>')).not.toBe(digestOf('<Callout kind="caution">\n\na\n\n</Callout>'));
  });

  it.each([
    ['import a from "b"', ['code-in-content']],
    ['export brushes', ['code-in-content']],
    ['a {b c} d', ['code-in-content']],
    ['<Callout kind={1}>\n\na\n\n</Callout>', ['code-in-content']],
    ['<Callout kind="note">\n\na', ['mdx-malformed']],
    ['a <5 b', ['mdx-malformed']],
    ['<constructor />', ['html-in-content']],
    ['<!-- a -->', ['html-in-content']],
    ['a[^1]\n\n[^1]: b', ['footnote-in-content']],
    ['# A\n\n### B\n\nc', ['heading-rank-skipped']],
    ['### A\n\n##### B\n\nc', ['heading-rank-skipped', 'heading-rank-skipped']],
    ['## A\n\n### B\n\n## C', []],
  ])('finds in %j %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['# A', 2],
    ['## A\n\n# B', 2],
    ['## A\n\n### B\n\n# C', 2],
    ['## A\n\n#### B', 3],
  ])('asks in %j for a heading of rank %i', (text, expected) => {
    expect(parseBody(text).facts.problems).toMatchObject([{ code: 'heading-rank-skipped', params: { expected } }]);
  });

  it('leaves no code, raw HTML or footnote in the tree', () => {
    expect(toHtml(parseBody('import a from "b"\n\nOne {1 + 1} two[^1]\n\n[^1]: three').tree)).not.toMatch(/import|1 \+ 1|three|Footnotes/);
  });

  it('gives the same facts and tree for the same text', () => {
    const text = '## A\n\nb [@c], [d](e).\n\n<Callout kind="note">\n\nf\n\n</Callout>';
    expect(parseBody(text)).toEqual(parseBody(text));
  });
});
