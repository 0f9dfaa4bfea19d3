import { isNode, isPair, isScalar, isMap, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Position } from '../diagnostics/diagnostic.ts';
import { describeYamlFault } from './describe-yaml-fault.ts';

/** YAML read into plain values, or the place and reason why it cannot be read. */
export type ReadYaml =
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'malformed'; readonly reason: string; readonly position: Position };

/** Reads YAML 1.2 text. Duplicate keys, tags and aliases are faults. Places count from the first line of the text. */
export function readYaml(text: string): ReadYaml {
  const { document, lines } = parseWithLines(text);
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault !== undefined) return malformed(lines, placeInText(fault, document), describeYamlFault(fault, text));
  const alias = text.includes('*') ? findAlias(document) : undefined;
  // An alias may point nowhere or into itself, and content has no use for one.
  if (alias !== undefined) return malformed(lines, alias, 'a value that begins with `*` is an alias, which content does not use');
  const value: unknown = document.toJS();
  return { type: 'value', value };
}

/** A file with one fault often has more, and reading it again for each would take longer than all else. */
let lastLocated: { readonly text: string; readonly document: Document.Parsed; readonly lines: LineCounter } | undefined;

/** Where a value stands in YAML text: the key of the last part of the path, or the nearest that exists. */
export function locateInYaml(text: string, path: readonly PropertyKey[]): Position {
  if (lastLocated?.text !== text) lastLocated = { text, ...parseWithLines(text) };
  const { document, lines } = lastLocated;
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return placeOf(lines, offset);
  }
  return { line: 1, column: 1 };
}

function parseWithLines(text: string): { readonly document: Document.Parsed; readonly lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' }), lines };
}

function placeOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function malformed(lines: LineCounter, offset: number, reason: string): ReadYaml {
  return { type: 'malformed', reason, position: placeOf(lines, offset) };
}

/** A text without its last quotation mark ends with the file; authors look for where it begins. */
function placeInText({ code, message, pos }: YAMLError, document: Document.Parsed): number {
  let [offset] = pos;
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return offset;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range) offset = range[0];
    },
  });
  return offset;
}

function findAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last));
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
