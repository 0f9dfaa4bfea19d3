import { h, s } from 'hastscript';
import { expect, it } from 'vitest';
import { serializeXhtml } from '../../../src/publish/epub/serialize-xhtml.ts';

it.each([
  ['closes what is empty', h('p', ['a', h('br'), 'b']), '<p>a<br/>b</p>'],
  ['leaves elements without content open to it', h('td'), '<td></td>'],
  ['says a language both ways', h('i', { lang: 'pt' }, 'x'), '<i lang="pt" xml:lang="pt">x</i>'],
  ['gives attributes without a value an empty one', h('nav', { hidden: true }), '<nav hidden=""></nav>'],
  ['escapes', h('p', { title: '"<&>"' }, 'a < b & c'), '<p title="&quot;&lt;&amp;&gt;&quot;">a &lt; b &amp; c</p>'],
  ['leaves soft hyphens out', h('p', 'out\u00ADreach'), '<p>outreach</p>'],
  [
    'puts drawings in their namespace',
    h('p', [s('svg', { viewBox: '0 0 1 1' }, [s('path', { d: 'M0 0', strokeWidth: 2 })])]),
    '<p><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0" stroke-width="2"/></svg></p>',
  ],
])('%s', (_, tree, xhtml) => {
  expect(serializeXhtml([tree])).toBe(xhtml);
});
