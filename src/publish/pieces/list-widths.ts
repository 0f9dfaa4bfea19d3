import type { GlyphNumber } from './piece.ts';

/** Widths as a CIDFont gives them: ISO 32000-1, 9.7.4.3. */
export interface WidthList {
  /** `DW`: of all glyphs that are not in the list. */
  readonly usual: number;
  /** `W`: the number of a glyph, and the widths from there on. */
  readonly list: readonly (number | readonly number[])[];
}

/** Lists the widths of glyphs, in thousandths of the size, in few bytes: the most frequent one is said once. */
export function listWidths(widths: ReadonlyMap<GlyphNumber, number>): WidthList {
  const usual = findUsual([...widths.values()].map(round));
  const list: (number | number[])[] = [];
  let run: number[] = [];
  let next = 0;
  for (const [glyph, width] of [...widths].sort(([a], [b]) => a - b)) {
    if (round(width) === usual) continue;
    if (run.length === 0 || glyph - next > widestGap) {
      run = [];
      list.push(glyph, run);
    } else {
      while (next < glyph) {
        run.push(usual);
        next += 1;
      }
    }
    run.push(round(width));
    next = glyph + 1;
  }
  return { usual, list };
}

/** To fill up a longer gap takes more bytes than to begin again. */
const widestGap = 2;

const round = (width: number): number => Math.round(width * 1000) / 1000;

/** The most frequent width that is a whole number, as `DW` has to be (readers pass over another); of equal ones the least. */
function findUsual(widths: readonly number[]): number {
  const counts = [...Map.groupBy(widths.filter(Number.isInteger), (width) => width)].map(([width, { length }]) => ({ width, length }));
  return counts.sort((one, other) => other.length - one.length || one.width - other.width)[0]?.width ?? withoutUsual;
}

/** What `DW` is where it is not written. */
const withoutUsual = 1000;
