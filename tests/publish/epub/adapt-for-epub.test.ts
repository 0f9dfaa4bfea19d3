import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { expect, it } from 'vitest';
import { adaptForEpub } from '../../../src/publish/epub/adapt-for-epub.ts';

const links = {
  href: (href: string) => `file.xhtml${href}`,
  picture: (src: string) => `../${src}`,
  kindOf: (href: string) => (href === '#ref' ? 'reference' : href === '#term' ? 'term' : undefined),
} as const;

it.each([
  ['opens what unfolds', h('div', [h('details', [h('summary', 'Show'), h('table')])]), '<div><div><table></table></div></div>'],
  [
    'says where a citation leads',
    h('p', [h('a', { href: '#ref' }, 'A')]),
    '<p><a href="file.xhtml#ref" epub:type="biblioref noteref" role="doc-biblioref">A</a></p>',
  ],
  [
    'says where a term leads',
    h('p', [h('a', { href: '#term' }, 'A')]),
    '<p><a href="file.xhtml#term" epub:type="glossref noteref" role="doc-glossref">A</a></p>',
  ],
  [
    'lets notes open in place',
    h('p', [h('a.note-ref', { href: '#n' }, 'A')]),
    '<p><a class="note-ref" href="file.xhtml#n" epub:type="noteref" role="doc-noteref">A</a></p>',
  ],
  [
    'leaves a role out that ARIA gave up',
    h('ol', [h('li.note', { id: 'n' })]),
    '<ol><li class="note" id="n" epub:type="endnote"></li></ol>',
  ],
  [
    'leads back from a note',
    h('p', [h('a.note-back', { href: '#c' }, 'A')]),
    '<p><a class="note-back" href="file.xhtml#c" epub:type="backlink" role="doc-backlink">A</a></p>',
  ],
  ['leaves colours and columns to the style sheet', h('td', { align: 'right', style: '--hue: 3' }, '1'), '<td class="align-right">1</td>'],
  ['names a drawing inside', s('svg', { ariaLabel: 'Two in five' }), '<svg aria-label="Two in five"><title>Two in five</title></svg>'],
  [
    'keeps a term with its meaning',
    h('dl.terms', [h('dt', { id: 't' }, 'T'), h('dd', 'M')]),
    '<dl class="terms"><div class="term-group" id="t"><dt>T</dt><dd>M</dd></div></dl>',
  ],
])('%s', (_, tree, html) => {
  expect(toHtml(adaptForEpub(tree, links))).toBe(html);
});
