import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { checkShape } from '../../src/load/check-shape.ts';
import { locateInYaml, readYaml } from '../../src/load/read-yaml.ts';

const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'small letters'),
  kind: z.enum(['one', 'two']),
  count: z.number().int().positive().max(9).optional(),
  steps: z
    .array(z.strictObject({ text: z.string().max(10) }))
    .min(1)
    .default([{ text: 'a' }]),
  place: z
    .union([
      z.strictObject({ document: z.string() }),
      z.array(z.strictObject({ document: z.string(), chapter: z.union([z.number(), z.enum(['front'])]).optional() })),
    ])
    .optional(),
  names: z.record(z.string().regex(/^[a-z]+$/, 'small letters'), z.string()).default({}),
  day: z.iso.date().optional(),
  tags: z.array(z.string()).default([]),
  read: z.strictObject({ by: z.string(), day: z.iso.date() }).optional(),
});

function check(yaml: string) {
  const collector = createCollector();
  const read = readYaml(yaml);
  const value = checkShape(schema, read.type === 'value' ? read.value : undefined, {
    file: 'a.yaml',
    collector,
    locate: (path) => locateInYaml(yaml, path),
    fields: ['id', 'kind', 'count', 'steps', 'place', 'names', 'day', 'tags', 'read'],
  });
  return {
    value,
    found: collector.list().map(({ code, line, column, message }) => `${line}:${column} ${code} ${message}`),
    remedies: collector.list().map(({ remedy }) => remedy),
  };
}

describe('checkShape', () => {
  it('gives the value with what is not written', () => {
    expect(check('id: a\nkind: one').value).toEqual({ id: 'a', kind: 'one', steps: [{ text: 'a' }], names: {}, tags: [] });
  });

  it.each([
    ['kind: one', '1:1 field-missing The field `id` is missing.'],
    ['id: a', '1:1 field-missing The field `kind` is missing.'],
    ['id: A\nkind: one', '1:1 field-wrong The field `id` is the text `A`; expected small letters.'],
    ['id: 1\nkind: one', '1:1 field-wrong The field `id` is `1`; expected a text, here in quotation marks.'],
    ['id:\nkind: one', '1:1 field-wrong The field `id` is empty; expected a text.'],
    ['id: a\nkind: three', '2:1 field-wrong The field `kind` is the text `three`; expected one of `one`, `two`.'],
    ['id: a\nkind: one\ncount: 10', '3:1 field-wrong The field `count` is `10`; expected a number, at most 9.'],
    ['id: a\nkind: one\ncount: 0', '3:1 field-wrong The field `count` is `0`; expected a number, more than 0.'],
    ['id: a\nkind: one\ncount: 1.5', '3:1 field-wrong The field `count` is `1.5`; expected a whole number.'],
    ['id: a\nkind: one\nsteps: []', '3:1 field-wrong The field `steps` is an empty list; expected a list that is not empty.'],
    [
      'id: a\nkind: one\nsteps:\n  - text: b\n  - text: much too long',
      '5:5 text-too-long `steps.2.text` has 13 characters; at most 10 fit.',
    ],
    ['id: a\nkind: one\nplace: x', '3:1 field-wrong The field `place` is the text `x`; expected a group of fields or a list.'],
    [
      'id: a\nkind: one\nplace: [{ document: x, chapter: y }]',
      '3:24 field-wrong The field `place.1.chapter` is the text `y`; expected a number or one of `front`.',
    ],
    ['id: a\nkind: one\nplace: [{ document: x, chaptr: 3 }]', '3:24 field-unknown The field `place.1.chaptr` is not known here.'],
    [
      'id: a\nkind: one\nsteps:\n  - Write',
      '4:5 field-wrong The field `steps.1` is the text `Write`; expected a group of fields such as `- text: …`.',
    ],
    [
      'id: a\nkind: one\nsteps: Write',
      '3:1 field-wrong The field `steps` is the text `Write`; expected a list, each item in a line such as `- text: …`.',
    ],
    ['id: a\nkind: one\ntags: b, c', '3:1 field-wrong The field `tags` is the text `b, c`; expected a list such as `[b, c]`.'],
    [
      'id: a\nkind: one\ntags: "b: c"',
      '3:1 field-wrong The field `tags` is the text `b: c`; expected a list, each item in a line such as `- …`.',
    ],
    [
      'id: a\nkind: one\nread: yes',
      '3:1 field-wrong The field `read` is the text `yes`; expected a group of fields such as `{ by: …, day: … }`.',
    ],
    ['id: a\nkind: one\nnames: { A: b }', '3:10 field-wrong The field `names.A` is the text `A`; expected small letters.'],
    [
      'id: a\nkind: one\nday: 22.11.2026',
      '3:1 field-wrong The field `day` is the text `22.11.2026`; expected a date such as `2026-11-22`.',
    ],
  ])('says of %j: %s', (yaml, expected) => {
    expect(check(yaml).found).toEqual([expected]);
  });

  it('suggests fields of the place where one was mistyped', () => {
    expect(check('id: a\nkind: one\nstep: []').remedies[0]).toMatch(/^Did you mean `steps`\?/);
    expect(check('id: a\nkind: one\nplace: [{ document: x, chaptr: 3 }]').remedies[0]).toMatch(/^Did you mean `chapter`\?/);
    expect(check('id: a\nkind: one\nsteps: [{ text: a, txt: b }]').remedies[0]).toMatch(/^Did you mean `text`\?/);
  });

  it('tells all faults at once', () => {
    expect(check('kind: three\nmore: 1').found).toHaveLength(3);
  });

  it('says what it expected of a file that is a list', () => {
    expect(check('- a').found).toEqual(['1:1 field-wrong The field `a.yaml` is a list; expected a group of fields.']);
  });
});
