import type { Element } from 'hast';
import { s } from 'hastscript';

/** Marks for cutting a page of A4 into four: short lines where the cuts begin, end and cross. In millimetres. */
export function cutMarks(): Element {
  const [width, height, mark] = [210, 297, 12];
  const [x, y, half] = [width / 2, height / 2, 5];
  const lines = [
    `M${x} 0v${mark}M${x} ${y - half}v${2 * half}M${x} ${height - mark}v${mark}`,
    `M0 ${y}h${mark}M${x - half} ${y}h${2 * half}M${width - mark} ${y}h${mark}`,
  ].join('');
  return s('svg.cut-marks', { viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true' }, [s('path', { d: lines })]);
}
