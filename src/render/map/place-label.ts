import { estimateWidth, wrapWords } from '../drawing/wrap-words.ts';
import type { Box, Point } from './geometry.ts';
import type { MapShape } from './map-shape.ts';

/** The name of a party as it is drawn: lines of words and the side on which they begin. */
export interface MapLabel {
  readonly lines: readonly string[];
  readonly align: 'left' | 'centre' | 'right';
  /** The place of the first line: its edge or middle, by `align`, and the middle of its height. */
  readonly at: Point;
  /** The room that the label takes, generously. */
  readonly box: Box;
}

const gap = 8;
const margin = 4;

/**
 * Places a name at its mark, on the side that looks away from the middle: beside it on a wide map, above or below it on
 * a narrow one and at its top and bottom. Nothing is cut by the edge of the drawing.
 */
export function placeLabel(name: string, mark: Point, shape: MapShape): MapLabel {
  const { size, lineHeight } = shape.type;
  const fromMiddle = (mark.x - shape.width / 2) / shape.ring.x;
  const beside = shape.name === 'wide' && Math.abs(fromMiddle) > 0.3;
  const lines = wrapWords(name, beside ? shape.labelWidth : shape.labelWidth * (shape.name === 'wide' ? 1.5 : 1));
  const width = Math.max(0, ...lines.map(estimateWidth)) * size;
  const height = lines.length * lineHeight;
  if (beside) {
    const side = fromMiddle < 0 ? -1 : 1;
    const x = mark.x + side * (shape.mark + gap);
    const top = mark.y - height / 2;
    return finish(lines, side < 0 ? 'right' : 'left', x, top, width, height, lineHeight);
  }
  const top = mark.y < shape.height / 2 + 1 ? mark.y - shape.mark - gap / 2 - height : mark.y + shape.mark + gap / 2;
  if (mark.x - width / 2 < margin) return finish(lines, 'left', margin, top, width, height, lineHeight);
  if (mark.x + width / 2 > shape.width - margin) return finish(lines, 'right', shape.width - margin, top, width, height, lineHeight);
  return finish(lines, 'centre', mark.x, top, width, height, lineHeight);
}

function finish(
  lines: readonly string[],
  align: MapLabel['align'],
  x: number,
  top: number,
  width: number,
  height: number,
  lineHeight: number,
): MapLabel {
  const middle = align === 'left' ? x + width / 2 : align === 'right' ? x - width / 2 : x;
  return { lines, align, at: { x, y: top + lineHeight / 2 }, box: { x: middle, y: top + height / 2, width, height } };
}
