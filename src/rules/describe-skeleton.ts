/** A block's skeleton in words: `ul3(p|p|p)` is a list of 3 points. Nothing stands for the end of the text. */
export function describeSkeleton(skeleton: string | undefined): string {
  if (skeleton === undefined) return 'the end of the text';
  const [, name = '', inside = ''] = /^(.*?)(?:\((.*)\))?$/.exec(skeleton) ?? [];
  const [, list, length = ''] = /^([uo]l)(\d+)$/.exec(name) ?? [];
  if (list !== undefined) return describeList(list === 'ol' ? 'numbered list' : 'list', length, splitAt('|', inside));
  const [, rank] = /^h(\d)$/.exec(name) ?? [];
  if (rank !== undefined) return `a heading with ${'#'.repeat(Number(rank))}`;
  const [, rows, columns = ''] = /^table(\d+)x(\d+)$/.exec(name) ?? [];
  if (rows !== undefined) return `a table of ${rows} rows and ${columns} columns`;
  if (name === 'p') return 'a paragraph';
  if (name === 'quote') return `a quotation with ${describeAll(inside)}`;
  return /^[A-Z]/.test(name) ? `\`<${name}>\` with ${describeAll(inside)}` : `\`${name}\``;
}

function describeList(kind: string, length: string, points: readonly string[]): string {
  const nested = points.findIndex((point) => point !== 'p');
  const details = nested < 0 ? '' : `, the ${ordinal(nested + 1)} with ${describeAll(points[nested] ?? '')}`;
  return `a ${kind} of ${length}${details}`;
}

const describeAll = (inside: string): string =>
  splitAt(',', inside)
    .map((part) => describeSkeleton(part))
    .join(', ') || 'nothing in it';

/** Parts between separators that stand in no brackets. */
function splitAt(separator: string, text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.filter((part) => part !== '');
}

function ordinal(number: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}
