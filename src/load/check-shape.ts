import type { z } from 'zod';
import type { Collector } from '../diagnostics/collector.ts';
import type { Position } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';

/** What is needed to report faults in a value read from a file. */
export interface ShapePlace {
  readonly file: string;
  readonly collector: Collector;
  /** Where the value at a path stands in the file. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** The field names of the top level, to suggest one for a mistyped name. */
  readonly fields: readonly string[];
}

/** The value in the shape of the schema; nothing, and one diagnostic for each fault, when it does not fit. */
export function checkShape<S extends z.ZodType>(schema: S, value: unknown, place: ShapePlace): z.output<S> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, place);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, place: ShapePlace): void {
  const { collector, file, locate } = place;
  const field = issue.path.map(String).join('.') || 'front matter';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const suggestion = issue.path.length === 0 ? suggest(key, place.fields) : undefined;
      collector.report('field-unknown', file, locate([...issue.path, key]), { value: [...issue.path, key].map(String).join('.'), suggestion });
    }
  } else if (issue.code === 'invalid_type' && issue.input === undefined) {
    collector.report('field-missing', file, locate(issue.path), { field, expected: describeType(issue.expected) });
  } else if (issue.code === 'too_big' && typeof issue.input === 'string') {
    collector.report('text-too-long', file, locate(issue.path), { field, length: issue.input.length, limit: Number(issue.maximum) });
  } else {
    collector.report('field-wrong', file, locate(issue.path), { field, found: describeValue(issue.input), expected: describeExpected(issue) });
  }
}

function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return describeType(issue.expected);
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'a list that is not empty' : 'a text that is not empty';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a date such as `2026-11-22`';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'a web address that begins with https://';
  return issue.message;
}

function describeType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  };
  return names[type] ?? type;
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return value === '' ? 'empty' : `the text \`${value.slice(0, 60)}\``;
  return `\`${String(value)}\``;
}
