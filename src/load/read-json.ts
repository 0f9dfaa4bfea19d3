import { readYaml, type ReadYaml } from './read-yaml.ts';

/** Reads JSON text into plain values; duplicate keys are a fault. Places count from the first line of the text. */
export function readJson(text: string): ReadYaml {
  // JSON is YAML 1.2, and the YAML reader knows places and duplicate keys; only then is it held to the narrower format.
  const read = readYaml(text);
  if (read.type === 'malformed') return read;
  try {
    const value: unknown = JSON.parse(text);
    return { type: 'value', value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
    const reason = error.message.replace(/ in JSON.*$| at position.*$|, ".*$/s, '');
    return { type: 'malformed', reason, position: { line: Number(line ?? 1), column: Number(column ?? 1) } };
  }
}
