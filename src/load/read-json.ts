import { isScalar, parseDocument, Scalar, visit } from 'yaml';
import type { Position } from '../diagnostics/diagnostic.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

/** Reads JSON text into plain values; duplicate keys are a fault. Places count from the first line of the text. */
export function readJson(text: string): ReadYaml {
  try {
    JSON.parse(text);
    // JSON is YAML 1.2, and the YAML reader knows places and duplicate keys.
    return readYaml(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
    const reason = error.message.replace(/ in JSON.*$| after JSON.*$|, ".*$|, \.\.\..*$/s, '');
    return {
      type: 'malformed',
      reason,
      position: line === undefined ? placeOfBareWord(text) : { line: Number(line), column: Number(column) },
    };
  }
}

/** JavaScript gives no place for a word that lacks its quotation marks; YAML, where it is a text, does. */
function placeOfBareWord(text: string): Position {
  let offset = 0;
  visit(parseDocument(text), {
    Scalar(_key, node) {
      if (!isScalar(node) || node.type === Scalar.QUOTE_DOUBLE || typeof node.value !== 'string') return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
