import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { readFigureTable } from '../../../src/render/charts/read-figure-table.ts';
import { figureTable } from './figure-table.ts';

describe('readFigureTable', () => {
  it('reads labels, columns and figures in a table with a frame around it', () => {
    const content = [h('div.table-scroll', figureTable(['Place', '2013', '2018'], ['At home', '8,3', '26.7'], ['Abroad', '62', '37']))];
    expect(readFigureTable(content)).toEqual({
      columns: ['2013', '2018'],
      rows: [
        {
          label: 'At home',
          figures: [
            { value: 8.3, decimals: 1 },
            { value: 26.7, decimals: 1 },
          ],
        },
        {
          label: 'Abroad',
          figures: [
            { value: 62, decimals: 0 },
            { value: 37, decimals: 0 },
          ],
        },
      ],
    });
  });

  it('takes the words of a label without its links', () => {
    const table = h('table', [
      h('tr', [h('th', 'Answer'), h('th', '2018')]),
      h('tr', [h('td', ['At ', h('a', { href: '/x' }, 'parties')]), h('td', '57')]),
    ]);
    expect(readFigureTable([table])?.rows[0]?.label).toBe('At parties');
  });

  it.each([
    ['no table', []],
    ['a column of labels alone', [figureTable(['Answer'], ['Yes'])]],
    ['no row', [figureTable(['Answer', '2018'])]],
    ['a cell that holds no number', [figureTable(['Answer', '2018'], ['Yes', '30'], ['No', '–'])]],
    ['a row that is too short', [figureTable(['Answer', '2013', '2018'], ['Yes', '30'])]],
    ['a row without a label', [figureTable(['Answer', '2018'], ['', '30'])]],
  ])('gives nothing for %s', (_, content) => {
    expect(readFigureTable(content)).toBeUndefined();
  });
});
