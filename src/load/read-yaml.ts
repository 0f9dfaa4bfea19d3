import { isNode, isPair, isScalar, isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { Position } from '../diagnostics/diagnostic.ts';

/** YAML read into plain values, or the place and reason why it cannot be read. */
export type ReadYaml =
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'malformed'; readonly reason: string; readonly position: Position };

/** Reads YAML 1.2 text. Duplicate keys are a fault. Places count from the first line of the text. */
export function readYaml(text: string): ReadYaml {
  const { document, lines } = parseWithLines(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { type: 'malformed', reason: firstSentence(error.message), position: { line, column: col } };
  }
  const value: unknown = document.toJS();
  return { type: 'value', value };
}

/** Where a value stands in YAML text: the key of the last part of the path, or the nearest that exists. */
export function locateInYaml(text: string, path: readonly PropertyKey[]): Position {
  const { document, lines } = parseWithLines(text);
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function parseWithLines(text: string): { readonly document: Document.Parsed; readonly lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
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

const firstSentence = (message: string): string => (message.split('\n', 1)[0] ?? message).replace(/\.$/, '');
