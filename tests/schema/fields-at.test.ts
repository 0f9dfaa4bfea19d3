import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsAt } from '../../src/schema/fields-at.ts';
import { referencesFile } from '../../src/schema/references-file.ts';

const schema = z.strictObject({
  related: z.strictObject({ terms: z.array(z.string()).default([]) }).prefault({}),
  steps: z.array(z.strictObject({ text: z.string() })).optional(),
  names: z.record(z.string(), z.strictObject({ hue: z.number() })),
});

describe('fieldsAt', () => {
  it.each([
    [[], ['related', 'steps', 'names']],
    [['related'], ['terms']],
    [['steps', 4], ['text']],
    [['names', 'anything'], ['hue']],
    [['steps', 4, 'text'], []],
    [['nothing', 'here'], []],
  ])('finds at %j the fields %j', (path, fields) => {
    expect(fieldsAt(schema, path)).toEqual(fields);
  });

  it('offers the fields of all branches of a union', () => {
    expect(fieldsAt(referencesFile, [0, 'author', 0])).toEqual(['family', 'given', 'suffix', 'literal']);
  });
});
