import type { z } from 'zod';

/** What a schema expected where it found a fault, as words that fit behind ‘expected’. */
export function describeExpected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input)) return 'a text, here in quotation marks';
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap(([first]) => (first === undefined ? [] : [describeExpected(first)])))].join(' or ');
    case 'invalid_key':
      return issue.issues[0] === undefined ? issue.message : describeExpected(issue.issues[0]);
    case 'too_small':
      return describeLimit(issue.origin, `more than ${issue.inclusive === false ? issue.minimum : Number(issue.minimum) - 1}`);
    case 'too_big':
      return describeLimit(issue.origin, `at most ${issue.maximum}`);
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

/**
 * How a list or a group of fields is written, as words that fit behind what was expected: with the names of its fields, or
 * with the words that stand where the list should. Nothing for whole files, other values, and groups without names of their own.
 */
export function describeForm(issue: z.core.$ZodIssue, fields: FieldNames): string {
  if (issue.code !== 'invalid_type' || issue.path.length === 0) return '';
  const { expected, path, input } = issue;
  if (expected === 'array') {
    const names = fields([...path, 0]);
    if (names.length === 0 && typeof input === 'string' && /^[\p{L}\p{N}, -]{1,60}$/u.test(input)) {
      const items = input.split(',').map((item) => item.trim());
      return ` such as \`[${items.join(', ')}]\``;
    }
    return `, each item in a line such as \`- ${writeGroup(names)}\``;
  }
  const names = expected === 'object' ? fields(path) : [];
  if (names.length === 0) return '';
  return ` such as \`${typeof path.at(-1) === 'number' ? `- ${writeGroup(names)}` : `{ ${writeFields(names)} }`}\``;
}

/** A group as an item of a list, where that of one field needs no braces. */
const writeGroup = (names: readonly string[]): string =>
  names.length === 0 ? '…' : names.length === 1 ? writeFields(names) : `{ ${writeFields(names)} }`;

const writeFields = (names: readonly string[]): string => names.map((name) => `${name}: …`).join(', ');

/** The names of the fields at a path. */
export type FieldNames = (path: readonly PropertyKey[]) => readonly string[];

/** A value as words that fit behind ‘is’. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `the text \`${value.slice(0, 60)}\``;
  return `\`${JSON.stringify(value)}\``;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a date such as `2026-11-22`',
  url: 'a web address that begins with https://',
};

function describeLimit(origin: string, limit: string): string {
  if (origin === 'number' || origin === 'int') return `a number, ${limit}`;
  if (origin === 'array') return limit === 'more than 0' ? 'a list that is not empty' : `a list, ${limit} long`;
  return limit === 'more than 0' ? 'a text that is not empty' : `a text, ${limit} characters long`;
}
