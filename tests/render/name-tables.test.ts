import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { nameTables } from '../../src/render/name-tables.ts';

const frame = (): ReturnType<typeof h> =>
  h('div.table-scroll', { ariaLabel: 'Table' }, [h('table', [h('tbody', [h('tr', [h('td', 'a')])])])]);
const namesOf = (...content: Parameters<typeof nameTables>[0]): readonly string[] =>
  [...toHtml(nameTables(content)).matchAll(/aria-label="([^"]*)"/g)].map(([, name = '']) => name);

test('a table is named by the heading that it stands below, also within another element', () => {
  expect(namesOf(h('h2', 'Flour'), h('p', 'x'), frame(), h('h3', ['Rye ', h('em', 'bread')]), h('div', [frame()]))).toEqual([
    'Flour',
    'Rye bread',
  ]);
});

test('a table before all headings keeps its name', () => {
  expect(namesOf(frame(), h('h2', 'Flour'))).toEqual(['Table']);
});
