import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { localeOf } from '../../i18n/locale.ts';
import type { ChartContent } from '../charts/chart-drawing.ts';
import { drawBars } from '../charts/draw-bars.ts';
import { drawSlope } from '../charts/draw-slope.ts';
import { formatFigureTable } from '../charts/format-figure-table.ts';
import { readFigureTable } from '../charts/read-figure-table.ts';
import { attributeOf, type Component } from './component.ts';

const drawings: Readonly<Record<string, (content: ChartContent) => Element>> = { bars: drawBars, slope: drawSlope };

/**
 * A chart with its table: the sentence first, then the drawing, its base and source, and the figures on request. The
 * style of print opens the table. Figures that cannot be read leave the table alone, open.
 */
export const chart: Component = (element, { t, text }) => {
  const table = element.children.filter((child) => !isParagraph(child));
  const source = element.children.filter(isParagraph);
  const title = attributeOf(element, 'title');
  const base = attributeOf(element, 'base');
  const figures = readFigureTable(table);
  const draw = drawings[attributeOf(element, 'kind')];
  const { tag: language, direction } = localeOf(text.language);
  const drawn =
    figures === undefined || draw === undefined
      ? []
      : [draw({ title, unit: attributeOf(element, 'unit'), table: figures, language, direction })];
  const shown = figures === undefined ? table : formatFigureTable(table, language);
  return [
    h('figure.chart', [
      h('figcaption.chart-title', title),
      ...drawn,
      ...(base === '' ? [] : [h('p.chart-base', t('chart.base', { base }))]),
      ...source,
      h('details.chart-table', { open: drawn.length === 0 }, [h('summary', t('chart.table')), ...shown]),
    ]),
  ];
};

function isParagraph(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p';
}
