import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { expect, it } from 'vitest';
import { gatherPassages } from '../../../src/publish/epub/place-page-breaks.ts';

/** Where a page mark stands when a page begins with these letters. */
function mark(tree: Element, letters: string): string {
  const passages = gatherPassages([tree]);
  const [marked] = passages.mark([{ letter: passages.letters.indexOf(letters), id: 'page-7', label: '7' }]);
  return toHtml(marked ?? h('p')).replace(/<span class="page-break"[^>]*><\/span>/, '|');
}

it.each([
  [
    'before a section that begins there',
    h('section', [h('header', [h('h1', 'One')]), h('p', 'Two')]),
    'one',
    '<section>|<header><h1>One</h1></header><p>Two</p></section>',
  ],
  [
    'before a paragraph',
    h('section', [h('h1', 'One'), h('p', [h('b', 'Two')])]),
    'two',
    '<section><h1>One</h1>|<p><b>Two</b></p></section>',
  ],
  ['before the word that print divides', h('section', [h('p', 'One two three')]), 'wothree', '<section><p>One |two three</p></section>'],
  [
    'within a point, since lists hold points alone',
    h('section', [h('ul', [h('li', 'One'), h('li', 'Two')])]),
    'two',
    '<section><ul><li>One</li><li>|Two</li></ul></section>',
  ],
  ['within a cell', h('table', [h('tr', [h('td', 'One')])]), 'one', '<table><tr><td>|One</td></tr></table>'],
  ['within a link of the contents', h('nav', [h('ol', [h('li', [h('a', 'One')])])]), 'one', '<nav><ol><li><a>|One</a></li></ol></nav>'],
])('puts a mark %s', (_, tree, letters, html) => {
  expect(mark(tree, letters)).toBe(html);
});

it('takes no word from drawings', () => {
  expect(gatherPassages([h('figure', [s('svg', [s('text', 'axis')]), h('p', 'Words')])]).letters).toBe('words');
});

it('puts several marks into one text', () => {
  const passages = gatherPassages([h('p', 'One two three')]);
  const [marked] = passages.mark([3, 6].map((letter) => ({ letter, id: `page-${letter}`, label: String(letter) })));
  expect(toHtml(marked ?? h('p')).replace(/<span[^>]*><\/span>/g, '|')).toBe('<p>One |two |three</p>');
});
