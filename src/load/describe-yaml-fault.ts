import type { YAMLError } from 'yaml';
import { nameSpace } from '../diagnostics/name-space.ts';

/**
 * Why YAML cannot be read, in words for people who write texts; the parser's are for programmers, and stay for what authors
 * do not meet. `text` is the YAML that the fault stands in.
 */
export function describeYamlFault({ code, message, pos }: YAMLError, text: string): string {
  const [start] = pos;
  const space = describeSpace(text, start);
  if (space !== undefined) return space;
  const known = reasons.find((reason) => reason.code === code && (reason.pattern?.test(message) ?? true));
  const sign = text[start] === '`' ? 'a backtick' : `\`${text[start] ?? ''}\``;
  if (known !== undefined) return known.reason.replace('%', () => sign);
  if (code === 'UNEXPECTED_TOKEN' && /at node end/.test(message)) return describeRest(text.slice(0, start));
  return (message.split('\n', 1)[0] ?? message).replace(/\.$/, '');
}

/**
 * A space that YAML takes for a letter, behind a field's colon or the hyphen of a list, or before either: in the line of the
 * fault or the one above, since the parser stops at what comes next. It cannot be told from a plain one by looking.
 */
function describeSpace(text: string, start: number): string | undefined {
  const end = text.indexOf('\n', start);
  const lines = text
    .slice(0, end < 0 ? text.length : end)
    .split('\n')
    .slice(-2);
  for (const line of lines) {
    const [, mark, space] = /^ *((?:- +)*(?:-|[\w-]+:)?)([^\S \t\r])/.exec(line) ?? [];
    if (mark !== undefined && space !== undefined) {
      const where = mark === '' ? 'a line here begins with' : `behind \`${mark.replace(/^(?:- +)+/, '')}\` stands`;
      return `${where} ${nameSpace(space)}, where a plain one belongs; delete it and type a space`;
    }
  }
  return undefined;
}

const noColon = 'this line has no colon behind the name of a field, or is not indented as part of the text above it';
const unevenList = 'the lines of a list do not begin below each other, or a `-` has no space behind it';

/** The first that fits counts. `%` is the sign at which the parser stopped. */
const reasons: readonly { readonly code: YAMLError['code']; readonly pattern?: RegExp; readonly reason: string }[] = [
  { code: 'DUPLICATE_KEY', reason: 'this key stands twice' },
  { code: 'MULTIPLE_DOCS', reason: 'a line `---` begins a second document' },
  { code: 'TAB_AS_INDENT', reason: 'a tab stands where spaces should indent' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', pattern: /sequence/, reason: unevenList },
  { code: 'BLOCK_AS_IMPLICIT_KEY', reason: 'a value holds a colon, or a line is indented too far' },
  { code: 'BLOCK_IN_FLOW', reason: 'between brackets, a value holds a colon, or a comma is missing' },
  { code: 'BAD_INDENT', pattern: /end with a \]/, reason: 'a list that begins with `[` lacks its `]`' },
  { code: 'BAD_INDENT', pattern: /end with a \}/, reason: 'a group of fields that begins with `{` lacks its `}`' },
  { code: 'BAD_INDENT', reason: 'this line is indented further or less than those that it belongs to' },
  { code: 'BAD_SCALAR_START', reason: 'a text that begins with % has to stand in quotation marks' },
  { code: 'TAG_RESOLVE_FAILED', reason: 'a text that begins with % has to stand in quotation marks' },
  { code: 'BAD_DQ_ESCAPE', reason: 'between double quotation marks, a plain `\\` is written `\\\\`' },
  { code: 'MISSING_CHAR', pattern: /closing ['"]quote/, reason: 'a text begins with a quotation mark and does not end with one' },
  { code: 'MISSING_CHAR', pattern: /^Sequence item/, reason: unevenList },
  { code: 'MISSING_CHAR', pattern: /between flow/, reason: 'a comma is missing between the brackets' },
  { code: 'MISSING_CHAR', pattern: /map values/, reason: noColon },
  { code: 'MULTILINE_IMPLICIT_KEY', reason: noColon },
  { code: 'UNEXPECTED_TOKEN', pattern: /^Unexpected block-seq-ind/, reason: 'a list begins in the line below the name of its field' },
  { code: 'UNEXPECTED_TOKEN', pattern: /^Not a YAML token/, reason: 'behind `>` or `|`, the text begins in the next line' },
  { code: 'UNEXPECTED_TOKEN', pattern: /^Unexpected flow-(?:seq|map)-end/, reason: 'here, % closes a bracket that was not opened' },
  { code: 'UNEXPECTED_TOKEN', pattern: /^Unexpected ,/, reason: 'two commas stand together' },
];

/** Words behind the end of a value: mostly a quotation mark within the words has ended it. */
function describeRest(before: string): string {
  switch (before.trimEnd().at(-1)) {
    case "'":
      return "a text in single quotation marks ends at a `'` within it; write `''` there, or put the text in double quotation marks";
    case '"':
      return 'a text in double quotation marks ends at a `"` within it; write `\\"` there, or put the text in single quotation marks';
    case ']':
    case '}':
      return 'words stand behind a closing bracket; a text that begins with a bracket has to stand in quotation marks';
    default:
      return 'these words do not belong to what stands before them; the fields of a group begin below each other';
  }
}
