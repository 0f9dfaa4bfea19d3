import { z } from 'zod';

/** The names of the fields that a schema has at a path, such as `findings` and `terms` at `related`; none where it has no fields. */
export function fieldsAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  return [
    ...new Set(
      path.reduce<readonly unknown[]>((schemas, key) => schemas.flatMap((one) => step(one, key)), unwrap(schema)).flatMap(fieldsOf),
    ),
  ];
}

const fieldsOf = (schema: unknown): readonly string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

function step(schema: unknown, key: PropertyKey): readonly unknown[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    return Object.hasOwn(shape, key) ? unwrap(shape[String(key)]) : [];
  }
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  return [];
}

/** The schemas that a value may have to fit, without defaults and the like around them. */
export function unwrap(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option));
  return [schema];
}
