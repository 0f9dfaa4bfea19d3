import type { Element } from 'hast';
import { estimateWidth } from '../drawing/wrap-words.ts';
import { chartDrawing, chartType, chartWidth, type ChartContent } from './chart-drawing.ts';
import { plotToHast } from './plot-to-hast.ts';
import { layOutSlopeLabels, type SlopeRow } from './slope-labels.ts';

/** How a line is drawn, so that lines are told apart without colour. */
interface Stroke {
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

/** The first row is what the title speaks of: it is the heaviest, and has the colour of the mark. */
const strokes: readonly [Stroke, ...Stroke[]] = [
  { strokeWidth: 3.5 },
  { strokeWidth: 1.5 },
  { strokeWidth: 1.5, strokeDasharray: '6 3' },
  { strokeWidth: 1.75, strokeDasharray: '1.5 3.5' },
  { strokeWidth: 1.5, strokeDasharray: '9 3 2 3' },
];
const plane = { top: 30, height: 300 } as const;
const total = plane.top + plane.height + chartType.lineHeight;
const gap = { start: 9, end: 16 } as const;
/** Ems of the widest line of a label at the end. */
const labelWidth = 9.3;

/**
 * One line a row from the first column to the last, with its figure at the start, and figure and name at the end. The
 * scale begins at zero. From right to left it is mirrored.
 */
export function drawSlope(content: ChartContent): Element {
  const { columns } = content.table;
  const rows = content.table.rows.map((row): SlopeRow => ({ ...row, heights: row.figures.map(({ value }) => scaleOf(content)(value)) }));
  const zero = scaleOf(content)(0);
  const { starts, figures, names, leaders } = layOutSlopeLabels(rows, {
    ...content,
    zero,
    room: { top: chartType.lineHeight + 1, bottom: total },
    labelWidth,
  });
  const last = columns.length - 1;
  const mirrored = content.direction === 'rtl';
  const span = [
    Math.max(...starts.map(({ text }) => estimateWidth(text))) * chartType.size + gap.start,
    chartWidth - labelWidth * chartType.size - gap.end,
  ] as const;
  /** Room beside the last column, in columns. */
  const beside = ((gap.end - 4) / (span[1] - span[0])) * Math.max(1, last);
  const side = mirrored ? -1 : 1;
  const marks = plotToHast({
    width: chartWidth,
    height: total,
    options: (Plot) => {
      const label = { x: 'column', y: 'y', text: 'text', fontSize: chartType.size } as const;
      const column = (_: unknown, index: number): number => index;
      return {
        axis: null,
        x: { type: 'linear', domain: [0, Math.max(1, last)], range: mirrored ? span.map((x) => chartWidth - x) : [...span] },
        y: { type: 'identity' },
        marks: [
          Plot.ruleX(columns, { x: column, y1: plane.top - 8, y2: zero, stroke: 'currentColor', strokeOpacity: 0.35 }),
          Plot.ruleY([zero], { x1: 0, x2: last, stroke: 'currentColor', strokeOpacity: 0.35 }),
          Plot.link(leaders, {
            x1: last,
            x2: last + beside,
            y1: 'from',
            y2: 'to',
            stroke: 'currentColor',
            strokeOpacity: 0.5,
            strokeWidth: 0.75,
          }),
          Plot.text(columns, {
            x: column,
            y: chartType.lineHeight / 2,
            text: (name: string) => name,
            fontSize: chartType.size,
            fontWeight: 600,
          }),
          ...[...rows.entries()].reverse().flatMap(([index, { heights }]) => {
            const colour = index === 0 ? 'var(--chart-mark, currentColor)' : 'currentColor';
            const points = { x: column, y: (height: number) => height };
            return [
              Plot.line(heights, {
                ...points,
                stroke: colour,
                strokeLinejoin: 'round',
                ...(strokes[index % strokes.length] ?? strokes[0]),
              }),
              Plot.dot(heights, { ...points, r: index === 0 ? 4.5 : 3, fill: colour }),
            ];
          }),
          Plot.text(starts, { ...label, textAnchor: 'end', dx: -gap.start * side }),
          Plot.text(names, { ...label, textAnchor: 'start', dx: gap.end * side }),
          Plot.text(figures, { ...label, textAnchor: 'start', dx: gap.end * side, fontWeight: 600 }),
        ],
      };
    },
  });
  return chartDrawing('slope', total, content, marks);
}

/** Height of a value in the drawing; the scale includes zero. */
function scaleOf({ table }: ChartContent): (value: number) => number {
  const values = table.rows.flatMap(({ figures }) => figures.map(({ value }) => value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => plane.top + plane.height * (1 - (value - low) / (high - low || 1));
}
