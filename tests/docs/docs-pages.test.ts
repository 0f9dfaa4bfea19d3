import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFields } from '../../src/docs/list-fields.ts';
import { readDocsPages } from '../../src/docs/read-docs-pages.ts';

const pages = readDocsPages('tests/diagnostics');

describe('the generated pages of documentation', () => {
  it.each([...pages.keys()])('%s is current; `npm run docs` brings it up to date', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(pages.get(path));
  });

  it('have an example for every diagnostic', () => {
    expect(pages.get('docs/diagnostics.md')).not.toContain('No example yet');
  });
});

describe('listFields', () => {
  it('names fields with those around them, and says what they hold', () => {
    const schema = z.strictObject({
      title: z.string().max(9).describe('Short.'),
      steps: z.array(z.strictObject({ text: z.string() })).default([]),
      colours: z.record(z.string(), z.strictObject({ hue: z.number() })),
      kinds: z.array(z.enum(['a', 'b'])).optional(),
    });
    expect(listFields(schema).map(({ name, required, holds }) => `${name}${required ? '' : '?'} ${holds}`)).toEqual([
      'title a text, at most 9 characters',
      'steps? a list: a group of fields',
      'steps[].text a text',
      'colours fields of any name',
      'colours.*.hue a number',
      'kinds? a list: `a`, `b`',
    ]);
    expect(listFields(schema)[0]?.description).toBe('Short.');
  });
});
