import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { formatFigureTable } from '../../../src/render/charts/format-figure-table.ts';
import { figureTable } from './figure-table.ts';

const show = (language: string, ...cells: readonly string[]): string => {
  const [table] = formatFigureTable([figureTable(['Answer', '2018'], ...cells.map((cell) => ['2013', cell]))], language);
  return table === undefined ? '' : [...toHtml(table).matchAll(/<td>([^<]*)<\/td>/g)].map(([, words]) => words).join(' ');
};

it.each([
  ['el', '8.3', '8,3'],
  ['el', '8,3', '8,3'],
  ['en', '8,3', '8.3'],
  ['el', '62', '62'],
  ['el', '20.1 %', '20,1 %'],
  ['el', '12.5 kg', '12,5 kg'],
  ['el', '–', '–'],
])('in %s, %s is written as %s', (language, written, shown) => {
  expect(show(language, written)).toBe(`2013 ${shown}`);
});

it('leaves heads, labels and marks within cells as they are', () => {
  const row = h('tr', [h('td', '1.5'), h('td', { align: 'right' }, [h('strong', '8.3')])]);
  const [table] = formatFigureTable([h('div.table-scroll', [h('table', [h('tr', [h('th', '2013'), h('th', '20.5')]), row])])], 'el');
  expect(table === undefined ? '' : toString(table)).toBe('201320.51.58,3');
  expect(table === undefined ? '' : toHtml(table)).toContain('<td align="right"><strong>8,3</strong></td>');
});
