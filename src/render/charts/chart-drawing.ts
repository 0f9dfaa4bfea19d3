import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { FigureTable } from './read-figure-table.ts';

/** What a chart shows. */
export interface ChartContent {
  /** One sentence with the figure in it; it also names the drawing for those who do not see it. */
  readonly title: string;
  readonly unit: string;
  readonly table: FigureTable;
  /** The language of the words and figures. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Width of every chart in its own units. With type of 14 units it is read on a phone at about its own size, and on a desk
 * it grows to that of the text around.
 */
export const chartWidth = 360;

/** Size of the type in a chart, in the units of `chartWidth`. */
export const chartType = { size: 14, lineHeight: 17 } as const;

/** The drawing around its marks: scales with the page, is named by its title, takes colour and font from the page. */
export function chartDrawing(kind: string, height: number, { title, direction }: ChartContent, marks: readonly ElementContent[]): Element {
  return s(
    'svg',
    {
      className: ['chart-drawing', `chart-${kind}`],
      viewBox: `0 0 ${chartWidth} ${height}`,
      role: 'img',
      ariaLabel: title,
      direction,
      fill: 'currentColor',
      fontSize: chartType.size,
    },
    [...marks],
  );
}
