import type { GlyphNumber } from './piece.ts';

/** A CMap that says what the glyphs of a font mean (ISO 32000-1, 9.10.3), as Chromium writes it. `readToUnicode` reads it back. */
export function formatToUnicode(texts: ReadonlyMap<GlyphNumber, string>): string {
  const runs = findRuns([...texts].sort(([a], [b]) => a - b));
  const single = runs.filter(({ first, last }) => first === last).map(({ first, text }) => `<${hex(first)}> <${hexOf(text)}>`);
  const ranges = runs.filter(({ first, last }) => first < last);
  return [
    ...opening,
    ...formatSections('bfchar', single),
    ...formatSections(
      'bfrange',
      ranges.map(({ first, last, text }) => `<${hex(first)}> <${hex(last)}> <${hexOf(text)}>`),
    ),
    ...closing,
    '',
  ].join('\n');
}

/** Glyphs in a row that mean characters in a row. */
interface Run {
  readonly first: GlyphNumber;
  last: GlyphNumber;
  /** Of the first. */
  readonly text: string;
}

function findRuns(texts: readonly (readonly [GlyphNumber, string])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [glyph, text] of texts) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, glyph, text)) run.last = glyph;
    else runs.push({ first: glyph, last: glyph, text });
  }
  return runs;
}

/** Within a range the last byte of code and text alone may change. */
function continues({ first, last, text: begin }: Run, glyph: GlyphNumber, text: string): boolean {
  const step = glyph - first;
  return (
    glyph === last + 1 &&
    text.length === 1 &&
    begin.length === 1 &&
    text.charCodeAt(0) === begin.charCodeAt(0) + step &&
    (first & 0xff) + step <= 0xff &&
    (begin.charCodeAt(0) & 0xff) + step <= 0xff
  );
}

function formatSections(kind: 'bfchar' | 'bfrange', lines: readonly string[]): readonly string[] {
  const count = Math.ceil(lines.length / longestSection);
  return Array.from({ length: count }, (_, index) => lines.slice(index * longestSection, (index + 1) * longestSection)).flatMap(
    (section) => [`${section.length} begin${kind}`, ...section, `end${kind}`],
  );
}

/** A section has at most so many lines. */
const longestSection = 100;

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
const hexOf = (text: string): string => Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');

const opening = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo',
  '<<  /Registry (Adobe)',
  '/Ordering (UCS)',
  '/Supplement 0',
  '>> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <FFFF>',
  'endcodespacerange',
];

const closing = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'];
