import type { VFileMessage } from 'vfile-message';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';

/**
 * The parser's fault as a problem. The parser speaks to programmers: it names its JavaScript parser and offers expressions
 * to authors who may not use them.
 */
export function describeMdxFault(error: VFileMessage, text: string): Problem {
  const position = placeOf(error);
  const line = text.split('\n')[position.line - 1] ?? '';
  if (/acorn|in expression/.test(error.reason)) return describeCode(text, line, position);
  const opening = { line: position.line, column: Math.max(1, line.lastIndexOf('<', position.column - 1) + 1) };
  if (/create a comment/.test(error.reason)) return { code: 'html-in-content', position: opening, params: { found: '!-- … --' } };
  const known = reasons.find(({ pattern }) => pattern.test(error.reason));
  if (known === undefined)
    return { code: 'mdx-malformed', position, params: { reason: error.reason.replace(inWords, '').replace(/\.$/, '') } };
  const reason = error.reason.replace(inWords, '').replace(known.pattern, known.reason);
  return { code: 'mdx-malformed', position: known.atOpening ? opening : position, params: { reason } };
}

const reasons: readonly { readonly pattern: RegExp; readonly reason: string; readonly atOpening?: true }[] = [
  { pattern: /^.*create a link.*$/s, reason: 'a web address stands between `<` and `>`; write `[words](https://…)`', atOpening: true },
  { pattern: /^Unexpected character .* before (?:local )?name.*$/s, reason: 'this `<` begins no component', atOpening: true },
  { pattern: /^Unexpected character .* before attribute value.*$/s, reason: 'the value of an attribute lacks its quotation marks' },
  { pattern: /^Expected a closing tag for (`[^`]+`).*$/s, reason: '$1 is opened and not closed where it should be' },
  {
    pattern: /^Unexpected closing tag (`[^`]+`), expected corresponding closing tag for (`[^`]+`).*$/s,
    reason: '$1 closes nothing, since $2 is still open',
  },
  {
    pattern: /^Unexpected closing slash .* expected an open tag.*$/s,
    reason: 'this tag closes a component that was not opened',
    atOpening: true,
  },
  { pattern: /^Unexpected end of file.*$/s, reason: 'the text ends within the tag of a component' },
];

/** Code ends the parsing where JavaScript ends; authors look for where it begins. */
function describeCode(text: string, line: string, { line: number, column }: Position): Problem {
  if (/^(?:import|export)\b/.test(line))
    return { code: 'code-in-content', position: { line: number, column: 1 }, params: { found: line.slice(0, 60) } };
  const before = text.split('\n').slice(0, number).join('\n');
  const offset = before.lastIndexOf('{', before.length - line.length + column - 1);
  const lines = text.slice(0, offset).split('\n');
  const [found = '{'] = /^\{[^}\n]{0,58}\}?/.exec(text.slice(offset)) ?? [];
  return { code: 'code-in-content', position: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }, params: { found } };
}

/** Where the component stands that the parser's words are about: `… closing tag for \`<Callout>\` (3:1-3:10)`. */
const inWords = /\s*\((\d+):(\d+)-\d+:\d+\)/;

function placeOf({ reason, line, column }: VFileMessage): Position {
  // Of an unclosed component the parser gives the place in its words alone, or else the place of the list around it.
  const [, lineInWords, columnInWords] = (/^Expected a closing tag/.test(reason) ? inWords.exec(reason) : null) ?? [];
  return { line: Number(lineInWords ?? line ?? 1), column: Number(columnInWords ?? column ?? 1) };
}
