import { z } from 'zod';
import { unwrap } from '../schema/fields-at.ts';

/** A field as the page of fields shows it. */
export interface FieldRow {
  /** With the names of the fields around it: `related.terms`, `steps[].text`, `stakeholders.*.hue`. */
  readonly name: string;
  readonly required: boolean;
  /** What it holds, in words: `a text, at most 90 characters`. */
  readonly holds: string;
  readonly description: string;
}

/** The fields of a schema, each before those inside it, in the order in which the schema names them. */
export function listFields(schema: z.ZodObject): readonly FieldRow[] {
  return rowsOf(schema, '');
}

function rowsOf(schema: z.ZodObject, prefix: string): readonly FieldRow[] {
  return Object.entries(schema.shape).flatMap(([key, field]): readonly FieldRow[] => {
    // The reader's program adds it from the place of the file.
    if (prefix === '' && key === 'kind') return [];
    const name = `${prefix}${key}`;
    const row = {
      name,
      required: !isOptional(field),
      holds: unique(unwrap(field).map(describeSchema)).join(' or '),
      description: descriptionOf(field),
    };
    return [row, ...nestedRows(unwrap(field), name)];
  });
}

function nestedRows(schemas: readonly unknown[], name: string): readonly FieldRow[] {
  const rows = schemas.flatMap((schema): readonly FieldRow[] => {
    if (schema instanceof z.ZodObject) return rowsOf(schema, `${name}.`);
    if (schema instanceof z.ZodArray) return nestedRows(unwrap(schema.element), `${name}[]`);
    if (schema instanceof z.ZodRecord) return nestedRows(unwrap(schema.valueType), `${name}.*`);
    return [];
  });
  // One place or a list of places has the same fields twice.
  const single = new Set(rows.map((row) => row.name));
  return rows.filter((row) => !(row.name.startsWith(`${name}[]`) && single.has(row.name.replace(`${name}[]`, name))));
}

function isOptional(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return true;
  return schema instanceof z.ZodPipe ? isOptional(schema.in) : false;
}

function descriptionOf(schema: unknown): string {
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return descriptionOf(schema.unwrap());
  return '';
}

function describeSchema(schema: unknown): string {
  const title = schema instanceof z.ZodType ? schema.meta()?.title : undefined;
  if (title !== undefined) return title;
  if (schema instanceof z.ZodString) return schema.maxLength === null ? 'a text' : `a text, at most ${schema.maxLength} characters`;
  if (schema instanceof z.ZodISODate) return 'a date such as `2026-11-22`';
  if (schema instanceof z.ZodURL) return 'a web address';
  if (schema instanceof z.ZodNumber) return schema.format?.endsWith('int') === true ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(', ');
  if (schema instanceof z.ZodArray) return `a list: ${unique(unwrap(schema.element).map(describeSchema)).join(' or ')}`;
  if (schema instanceof z.ZodTuple) return 'a list';
  if (schema instanceof z.ZodRecord) return 'fields of any name';
  if (schema instanceof z.ZodLazy) return 'an id, alone or with a list';
  return 'a group of fields';
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
