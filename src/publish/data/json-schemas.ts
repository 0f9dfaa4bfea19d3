import { z } from 'zod';
import { schemaPath } from '../../model/data-paths.ts';
import type { DataContext } from './data-context.ts';
import { fileSchemas } from './file-schemas.ts';

/** The JSON Schema (draft 2020-12) of every file, by its path from the site's root. */
export function buildJsonSchemas({ fileUrl }: DataContext): ReadonlyMap<string, object> {
  return new Map(
    objectEntries(fileSchemas).map(([name, schema]) => {
      const path = schemaPath(name);
      // As input: zod closes objects of output, and readers have to bear fields that are added.
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
      return [path, { $schema, $id: fileUrl(path), title: name, ...rest }];
    }),
  );
}

/** `Object.entries` that keeps the names. */
function objectEntries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  const isKey = (key: string): key is K => Object.hasOwn(record, key);
  return Object.keys(record)
    .filter(isKey)
    .map((key) => [key, record[key]] as const);
}
