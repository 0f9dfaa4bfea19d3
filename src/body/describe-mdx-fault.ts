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
  const opening = openingBefore(text, position);
  const { name } = opening;
  if (/create a comment/.test(error.reason)) return { code: 'html-in-content', position: opening, params: { found: '!-- … --' } };
  const known = reasons.find(({ pattern }) => pattern.test(error.reason));
  if (known?.isLink !== true && isHtml(name) && !isMisspelt(error.reason)) return describeHtml(error, opening);
  if (known === undefined)
    return { code: 'mdx-malformed', position, params: { reason: error.reason.replace(inWords, '').replace(/\.$/, '') } };
  const reason = error.reason
    .replace(inWords, '')
    .replace(known.pattern, known.reason)
    .replace('%', () => name);
  return { code: 'mdx-malformed', position: known.atOpening ? opening : position, params: { reason } };
}

/** Names of components begin with a capital letter. */
const isHtml = (name: string): boolean => /^\/?\p{Ll}/u.test(name);

/** A closing tag such as `</callout>`, where a component is open. */
const isMisspelt = (reason: string): boolean => /^Unexpected closing tag `<.*closing tag for `<\p{Lu}/su.test(reason);

/** A tag with a small letter: HTML such as `<br>`, or words behind a plain `<` where its attributes would stand. */
function describeHtml({ reason }: VFileMessage, { name, ...position }: Opening): Problem {
  return /^Unexpected (?:character .* (?:name|name,) expected|end of file)/s.test(reason)
    ? { code: 'mdx-malformed', position, params: { reason: noComponent } }
    : { code: 'html-in-content', position, params: { found: name } };
}

interface Opening extends Position {
  /** What stands behind the `<`, with the `/` of a closing tag. */
  readonly name: string;
}

/** The `<` at or before a place in the same paragraph; the place itself when there is none. */
function openingBefore(text: string, { line, column }: Position): Opening {
  const lines = text.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)].join('\n');
  const offset = before.lastIndexOf('<');
  if (offset < 0 || /\n[ \t]*\n/.test(before.slice(offset))) return { line, column, name: '' };
  const above = before.slice(0, offset).split('\n');
  const [, name = ''] = /^<(\/?[\p{L}\p{N}_$-]*)/u.exec(text.slice(offset)) ?? [];
  return { line: above.length, column: (above.at(-1) ?? '').length + 1, name };
}

const noComponent = 'this `<` begins no component';
const webAddress = 'a web address stands between `<` and `>`; write `[words](https://…)`';

interface Reason {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly atOpening?: true;
  /** An address has a small letter too, and is no HTML. */
  readonly isLink?: true;
}

/** The first that fits counts. `%` is the name of the tag. */
const reasons: readonly Reason[] = [
  { pattern: /^.*(?:create a link|`@` \(U\+0040\) in local name).*$/s, reason: webAddress, atOpening: true, isLink: true },
  { pattern: /^Expected a closing tag for `<(?:\w+\.)+\w+>`.*$/s, reason: webAddress, atOpening: true, isLink: true },
  { pattern: /^Unexpected character .* before (?:local )?name.*$/s, reason: noComponent, atOpening: true },
  {
    pattern: /^Unexpected character `[“”„‘’«»]` .* before attribute value.*$/s,
    reason: 'the quotation marks of an attribute are straight: `"`',
  },
  { pattern: /^Unexpected character .* before attribute value.*$/s, reason: 'the value of an attribute lacks its quotation marks' },
  {
    pattern: /^Unexpected character (`.+`) \(.* (?:in|after|before) (?:attribute )?name.*$/s,
    reason: '$1 does not belong into the tag `<%>`, whose attributes look like `name="value"`',
  },
  { pattern: /^Unexpected attribute in closing tag.*$/s, reason: 'a closing tag holds its name alone: `<%>`' },
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
  { pattern: /^Unexpected end of file in attribute value.*$/s, reason: 'the value of an attribute lacks its closing quotation mark' },
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

/** HTML such as `<br>` is left open; of a component that is, the wrong closing tag behind it says more. */
const openInWords = /^Expected a closing tag|expected corresponding closing tag for `<\p{Ll}/u;

function placeOf({ reason, line, column }: VFileMessage): Position {
  // Of an unclosed tag the parser gives the place in its words alone, or else that of the list around it or of another tag's end.
  const [, lineInWords, columnInWords] = (openInWords.test(reason) ? inWords.exec(reason) : null) ?? [];
  return { line: Number(lineInWords ?? line ?? 1), column: Number(columnInWords ?? column ?? 1) };
}
