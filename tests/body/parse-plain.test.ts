import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { createNumberSequence } from '../../src/bench/number-sequence.ts';
import { parsePlain } from '../../src/body/parse-plain.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

const sample = `A lead with *emphasis*, **strong words** and \`code\`, [a link](LE-2#step-3) and [an address](https://a.example/b?c=1&d).
A second line [@hammett2005; @singh1998, p. 3].

## Ένας τίτλος – with “marks” & signs

- One [@dias2006]
- Two
  - Two and a half

    with a second paragraph
- Three four

1. First
2. Second

| Word | Figure |
| --- | ---: |
| naïve | 3 |
| **Ő** | 4% |

> A quotation
> of two lines.

### A smaller title

<Callout kind="note" title="Ein Titel">

Inside, with a list:

* a
* b

</Callout>

Last ~~struck~~ words…  
after a break &amp; an entity.
`;

/** What people mistype, and what Markdown gives a meaning. */
const slips = [
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '`',
  '|',
  '#',
  '-',
  '~',
  '\\',
  '!',
  '@',
  '&',
  '\n',
  ' ',
  '\n\n',
  '  ',
  '**',
  '~~',
  '```',
  '    ',
]
  .concat([
    '1.',
    '&amp;',
    '<b>',
    '</Callout>',
    '<br/>',
    '[^1]',
    '\n>',
    '\n- ',
    '\n#',
    '\n---\n',
    '\n***\n',
    '\n===\n',
    '![a](b)',
    '<!-- x -->',
  ])
  .concat(['\n1) ', '\n+ ', '| --- |\n', '\u00a0', '{x}', 'https://a.b/c', 'www.a.b', 'a@b.cd', '\t', '[x]: y\n', '\nimport x\n']);

/** The same text with up to three slips, or letters lost. */
function mistype(text: string, seed: number): string {
  const next = createNumberSequence(seed);
  const blocks = text.split('\n\n');
  const from = next(blocks.length);
  let written = `${blocks.slice(from, from + 1 + next(4)).join('\n\n')}\n`;
  for (let left = next(4); left > 0; left -= 1) {
    const place = next(written.length + 1);
    const rest = written.slice(next(3) === 0 ? place + 1 + next(3) : place);
    written = written.slice(0, place) + (slips[next(slips.length)] ?? '') + rest;
  }
  return written;
}

/** A tree as plain values, without what the native parser does not give or gives beside: places of attributes, and data. */
function plainOf(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'data') return undefined;
      return key === 'attributes' && Array.isArray(value) ? value.map(withoutPlace) : value;
    }),
  );
}

const withoutPlace = (attribute: unknown): unknown =>
  typeof attribute === 'object' && attribute !== null ? { ...attribute, position: undefined } : attribute;

describe('parsePlain', () => {
  it('reads a text with a bit of everything as remark does', () => {
    expect(plainOf(parsePlain(sample))).toEqual(plainOf(remark.parse(sample)));
  });

  it('reads mistyped texts as remark does, or leaves them to it', () => {
    let read = 0;
    for (let seed = 0; seed < 1500; seed += 1) {
      const text = mistype(sample, seed);
      const tree = parsePlain(text);
      if (tree === undefined) continue;
      read += 1;
      expect(plainOf(tree), JSON.stringify(text)).toEqual(plainOf(remark.parse(text)));
    }
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    '{x}',
    'import a from "b"',
    'https://a.example',
    'mail@a.example',
    '<Figure src="assets/a.svg" />',
    '<Callout>',
    '| a< |',
    '*a*_*b',
  ])('leaves `%s` to remark', (text) => {
    expect(parsePlain(text)).toBeUndefined();
  });
});
