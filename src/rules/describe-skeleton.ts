/** A block's skeleton in words: `ul3(p|p|p)` is a list of 3 points. Nothing stands for the end of the text. */
export function describeSkeleton(skeleton: string | undefined): string {
  if (skeleton === undefined) return 'the end of the text';
  const [, name = '', inside] = /^(.*?)(?:\((.*)\))?$/.exec(skeleton) ?? [];
  const [, list, length = ''] = /^([uo]l)(\d+)$/.exec(name) ?? [];
  if (list !== undefined) {
    const plain = (inside ?? '').split('|').every((item) => item === 'p');
    return `a ${list === 'ol' ? 'numbered ' : ''}list of ${length}${plain ? '' : ` (\`${skeleton}\`)`}`;
  }
  const [, rank] = /^h(\d)$/.exec(name) ?? [];
  if (rank !== undefined) return `a heading with ${'#'.repeat(Number(rank))}`;
  const [, rows, columns = ''] = /^table(\d+)x(\d+)$/.exec(name) ?? [];
  if (rows !== undefined) return `a table of ${rows} rows and ${columns} columns`;
  if (name === 'p') return 'a paragraph';
  if (name === 'quote') return `a quotation (\`${inside ?? ''}\`)`;
  if (/^[A-Z]/.test(name)) return `\`<${name}>\` (\`${inside ?? ''}\`)`;
  return `\`${skeleton}\``;
}
