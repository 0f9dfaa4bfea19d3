import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/render/components/chart.ts';
import type { RenderContext } from '../../../src/render/render-context.ts';
import { figureTable } from '../charts/figure-table.ts';
import { renderContext } from '../render-context.ts';

const context: RenderContext = renderContext();
const element = (cell: string, attributes: Readonly<Record<string, string>> = {}): Element => ({
  type: 'element',
  tagName: 'chart',
  properties: { kind: 'bars', unit: '%', title: '30% said yes', base: '519 people asked', ...attributes },
  children: [h('div.table-scroll', figureTable(['Answer', '2018'], ['Yes', cell])), h('p', 'Source: (X, 2018).')],
});
const parts = (written: Element): readonly string[] => {
  const [figure] = chart(written, context);
  return figure?.type === 'element' ? figure.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : [])) : [];
};
const details = (written: Element): Element | undefined => {
  const [figure] = chart(written, context);
  return figure?.type === 'element'
    ? figure.children.find((child): child is Element => child.type === 'element' && child.tagName === 'details')
    : undefined;
};

describe('chart', () => {
  it('stands in the order sentence, drawing, base, source, table', () => {
    expect(parts(element('30'))).toEqual(['figcaption', 'svg', 'p', 'p', 'details']);
  });

  it('draws a slope when asked to', () => {
    const [figure] = chart(element('30', { kind: 'slope' }), context);
    expect(figure?.type === 'element' && figure.children.some((child) => child.type === 'element' && child.tagName === 'svg')).toBe(true);
  });

  it('keeps the figures in a closed table with a label', () => {
    const found = details(element('30'));
    expect(found?.properties.open).toBe(false);
    expect(found === undefined ? '' : toString(found)).toMatch(/^Show the figures as a table.*Yes30/);
  });

  it('writes the figures of the table as the drawing does', () => {
    const found = details(element('8,3'));
    expect(found === undefined ? '' : toString(found)).toMatch(/Yes8\.3$/);
  });

  it('shows the table alone, open, when a figure cannot be read', () => {
    expect(parts(element('a third'))).toEqual(['figcaption', 'p', 'p', 'details']);
    expect(details(element('a third'))?.properties.open).toBe(true);
  });

  it('leaves the base out when none is given', () => {
    expect(parts(element('30', { base: '' }))).toEqual(['figcaption', 'svg', 'p', 'details']);
  });
});
