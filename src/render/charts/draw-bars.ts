import type { Element } from 'hast';
import { estimateWidth, wrapWords } from '../drawing/wrap-words.ts';
import { chartDrawing, chartType, chartWidth, type ChartContent } from './chart-drawing.ts';
import { formatFigure } from './format-figure.ts';
import { plotToHast } from './plot-to-hast.ts';

interface Bar {
  readonly value: number;
  readonly figure: string;
  readonly top: number;
}
interface Line {
  readonly text: string;
  readonly middle: number;
}

const thickness = 13;
const gapBelowLabel = 4;
const gapBelowRow = 13;
/** Shares are drawn as parts of the whole, so that a quarter is as long in one chart as in the next. */
const whole = 100;
/** Room between the end of a bar and its figure. */
const figureGap = 6;

/**
 * Horizontal bars from zero: the label above its bar, so that long words fit on a phone, the figure at the bar's end.
 * Several columns make several bars under one label, each with the name of its column. From right to left it is mirrored.
 */
export function drawBars(content: ChartContent): Element {
  const { bars, lines, height } = layOut(content);
  const mirrored = content.direction === 'rtl';
  const largest = Math.max(content.unit === '%' ? whole : 0, ...bars.map((bar) => bar.value));
  const smallest = Math.min(0, ...bars.map((bar) => bar.value));
  const figureWidth = Math.max(...bars.map((bar) => estimateWidth(bar.figure))) * chartType.size + figureGap;
  const span = [smallest < 0 ? figureWidth : 0, chartWidth - figureWidth];
  const side = mirrored ? -1 : 1;
  const marks = plotToHast({
    width: chartWidth,
    height,
    options: (Plot) => ({
      axis: null,
      x: {
        type: 'linear',
        domain: [smallest, largest === smallest ? smallest + 1 : largest],
        range: mirrored ? span.map((x) => chartWidth - x) : span,
      },
      y: { type: 'identity' },
      marks: [
        Plot.rect(bars, { x1: 0, x2: 'value', y1: 'top', y2: (bar: Bar) => bar.top + thickness, fill: 'var(--chart-mark, currentColor)' }),
        Plot.text(lines, { x: 0, y: 'middle', text: 'text', textAnchor: 'start', fontSize: chartType.size }),
        Plot.text(bars, {
          x: 'value',
          y: (bar: Bar) => bar.top + thickness / 2,
          text: 'figure',
          textAnchor: 'start',
          dx: figureGap * side,
          fontSize: chartType.size,
          fontWeight: 600,
        }),
      ],
    }),
  });
  return chartDrawing('bars', height, content, marks);
}

function layOut({ table, unit, language }: ChartContent): { bars: readonly Bar[]; lines: readonly Line[]; height: number } {
  const bars: Bar[] = [];
  const lines: Line[] = [];
  let y = 0;
  for (const { label, figures } of table.rows) {
    for (const text of wrapWords(label, chartWidth / chartType.size)) {
      lines.push({ text, middle: y + chartType.lineHeight / 2 });
      y += chartType.lineHeight;
    }
    y += gapBelowLabel;
    for (const [index, figure] of figures.entries()) {
      const number = formatFigure(figure, unit, language);
      bars.push({ value: figure.value, figure: figures.length === 1 ? number : `${number} · ${table.columns[index] ?? ''}`, top: y });
      y += thickness + 4;
    }
    y += gapBelowRow - 4;
  }
  return { bars, lines, height: y - gapBelowRow + 2 };
}
