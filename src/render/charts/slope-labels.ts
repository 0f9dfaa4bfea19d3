import { wrapWords } from '../drawing/wrap-words.ts';
import { chartType, type ChartContent } from './chart-drawing.ts';
import type { FigureTable } from './read-figure-table.ts';
import { formatFigure } from './format-figure.ts';
import { spaceLabels, type LabelRoom } from './space-labels.ts';

/** A row of the table with the height of each of its figures in the drawing. */
export type SlopeRow = FigureTable['rows'][number] & { readonly heights: readonly number[] };

/** A line of words beside a column. */
export interface SlopeLabel {
  readonly column: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
}

/** The words of a slope chart in their places, none on another. */
export interface SlopeLabels {
  /** The figures of the first column, and zero where there is room for it. */
  readonly starts: readonly SlopeLabel[];
  /** The figures of the last column. */
  readonly figures: readonly SlopeLabel[];
  /** The names of the rows, under their figures. */
  readonly names: readonly SlopeLabel[];
  /** From the end of a line to its figure. */
  readonly leaders: readonly { readonly from: number; readonly to: number }[];
}

interface Room extends Pick<ChartContent, 'unit' | 'language'> {
  /** The height of zero. */
  readonly zero: number;
  readonly room: LabelRoom;
  /** The widest line of a name, in ems. */
  readonly labelWidth: number;
}

const { lineHeight } = chartType;
const gapBetween = 5;

/** Places the labels of all rows. */
export function layOutSlopeLabels(rows: readonly SlopeRow[], { unit, language, zero, room, labelWidth }: Room): SlopeLabels {
  const wrapped = rows.map(({ label }) => wrapWords(label, labelWidth));
  const ends = rows.flatMap(({ figures, heights }, index) => {
    const [figure, height] = [figures.at(-1), heights.at(-1)];
    const lines = wrapped[index];
    if (figure === undefined || height === undefined || lines === undefined) return [];
    return [{ figure, height, lines, block: (lines.length + 1) * lineHeight + gapBetween }];
  });
  // The figure, which is the first line of the block, should stand beside the end of its line.
  const middles = spaceLabels(
    ends.map(({ height, block }) => ({ wanted: height + (block - lineHeight) / 2, height: block })),
    room,
  );
  const placed = ends.map((end, index) => ({ ...end, y: (middles[index] ?? 0) - (end.block - lineHeight) / 2 }));
  const column = (rows[0]?.figures.length ?? 1) - 1;
  return {
    starts: startLabels(rows, { unit, language, zero, room, labelWidth }),
    figures: placed.map(({ figure, y }) => ({ column, y, text: formatFigure(figure, unit, language) })),
    names: placed.flatMap(({ lines, y }) => lines.map((text, line) => ({ column, y: y + lineHeight * (line + 1), text }))),
    leaders: placed.map(({ height, y }) => ({ from: height, to: y })),
  };
}

function startLabels(rows: readonly SlopeRow[], { unit, language, zero, room }: Room): readonly SlopeLabel[] {
  const starts = rows.flatMap(({ figures: [figure], heights: [height] }) =>
    figure === undefined || height === undefined ? [] : [{ figure, height }],
  );
  const middles = spaceLabels(
    starts.map(({ height }) => ({ wanted: height, height: lineHeight })),
    room,
  );
  const labels = starts.map(({ figure }, index) => ({ column: 0, y: middles[index] ?? 0, text: formatFigure(figure, unit, language) }));
  const roomForZero = labels.every(({ y }) => Math.abs(y - zero) > lineHeight);
  return roomForZero ? [...labels, { column: 0, y: zero, text: formatFigure({ value: 0, decimals: 0 }, unit, language) }] : labels;
}
