import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/**
 * Puts a field into the front matter of a file: in place of the field of that name, or as its last one. `lines` are the
 * field's lines of YAML. Every other byte of the text stays; nothing when the text has no front matter.
 */
export function writeFrontField(text: string, name: string, lines: readonly string[]): string | undefined {
  const match = /^(\uFEFF?---[ \t]*(\r?\n))((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  const [, opening = '', lineEnd = '\n', yaml = ''] = match;
  const { from, to } = findField(yaml, name) ?? { from: yaml.length, to: yaml.length };
  const field = lines.map((line) => `${line}${lineEnd}`).join('');
  return `${opening}${yaml.slice(0, from)}${field}${yaml.slice(to)}${text.slice(opening.length + yaml.length)}`;
}

/** The whole lines that a top-level field takes. */
function findField(yaml: string, name: string): { readonly from: number; readonly to: number } | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!isScalar(pair?.key)) return undefined;
  const [from] = pair.key.range;
  const [, end] = isNode(pair.value) ? pair.value.range : pair.key.range;
  // The range of a block ends behind its last line break, that of a value on one line before it.
  const lineBreak = yaml[end - 1] === '\n' ? end - 1 : yaml.indexOf('\n', end);
  return { from, to: lineBreak < 0 ? yaml.length : lineBreak + 1 };
}
