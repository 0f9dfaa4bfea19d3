import type { z } from 'zod';
import type { Collector } from '../diagnostics/collector.ts';
import type { Position } from '../diagnostics/diagnostic.ts';
import { checkShape } from './check-shape.ts';
import type { LoadedYaml } from './load-edition.ts';
import { readJson } from './read-json.ts';
import type { ReadYaml } from './read-yaml.ts';
import { readText } from './read-text.ts';
import { locateInYaml } from './read-yaml.ts';

/** How a JSON file is read. */
export interface JsonReading {
  /** The field names of the top level, to suggest one for a mistyped name. */
  readonly fields?: readonly string[];
  readonly read?: (text: string) => ReadYaml;
}

/** A JSON file in the shape of its schema; nothing, and diagnostics, when it does not hold. */
export function readJsonFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  collector: Collector,
  { fields = [], read: readValue = readJson }: JsonReading = {},
): LoadedYaml<z.output<S>> | undefined {
  const text = readText(root, file, collector);
  if (text === undefined) return undefined;
  const read = readValue(text);
  if (read.type === 'malformed') {
    collector.report('json-malformed', file, read.position, { reason: read.reason });
    return undefined;
  }
  const locate = (path: readonly PropertyKey[]): Position => locateInYaml(text, path);
  const value = checkShape(schema, read.value, { file, collector, locate, fields });
  return value === undefined ? undefined : { file, value, locate };
}
