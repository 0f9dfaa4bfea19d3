/** A run of pages that are numbered in one way; `from` counts pages from 0. */
export type LabelRange =
  { readonly from: number; readonly style: 'none'; readonly label: string } | { readonly from: number; readonly style: 'roman' | 'arabic' };

/** Where the numbering changes; pages count from 0. */
export interface NumberingStarts {
  readonly front: { readonly page: number; readonly label: string } | undefined;
  readonly body: number | undefined;
}

/**
 * The runs of a book's own numbering, in order: pages before the front matter share one label, front matter is numbered
 * i, ii, iii, the body from 1. A document without a marked body is numbered from 1 throughout.
 */
export function buildLabelRanges({ front, body }: NumberingStarts): LabelRange[] {
  const frontPage = front?.page ?? 0;
  const before: LabelRange[] = front !== undefined && frontPage > 0 ? [{ from: 0, style: 'none', label: front.label }] : [];
  if (body === undefined) return [...before, { from: frontPage, style: 'arabic' }];
  if (body <= frontPage) return [...before, { from: body, style: 'arabic' }];
  return [...before, { from: frontPage, style: 'roman' }, { from: body, style: 'arabic' }];
}

/** The label of a page (counted from 0), as printed on it: `iv`, `12`. */
export function labelPage(ranges: readonly LabelRange[], page: number): string {
  const range = ranges.findLast(({ from }) => from <= page);
  if (range === undefined) throw new Error(`No run of page numbers holds page ${page}.`);
  if (range.style === 'none') return range.label;
  const number = page - range.from + 1;
  return range.style === 'roman' ? writeRoman(number) : String(number);
}

const romanParts = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function writeRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, letters] of romanParts) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}
