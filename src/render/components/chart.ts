import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** A chart with its table: the sentence first, then the drawing, then the figures on request and in print. */
export const chart: Component = (element, { t }) => {
  const table = element.children.filter((child) => child.type === 'element' && child.tagName !== 'p');
  const source = element.children.filter((child) => child.type === 'element' && child.tagName === 'p');
  const base = attributeOf(element, 'base');
  return [
    h('figure.chart', [
      h('figcaption.chart-title', attributeOf(element, 'title')),
      h('details.chart-table', { open: true }, [h('summary', t('chart.table')), ...table]),
      ...(base === '' ? [] : [h('p.chart-base', t('chart.base', { base }))]),
      ...source,
    ]),
  ];
};
