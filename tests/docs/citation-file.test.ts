import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCitationFile } from '../../src/docs/read-docs-pages.ts';

const written = readCitationFile('.', 'content');

describe('CITATION.cff', () => {
  it('is current; `npm run docs` brings it up to date', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toBe(written);
  });

  it.each([
    ['of this edition', written],
    ['of an edition in three languages', readCitationFile('.', 'tests/editions/fictional')],
  ])('%s fits the schema of the format, 1.2.0', (_name, text) => {
    expect(() => validateCFF(parse(text))).not.toThrow();
    expect(() => validateCFF({ ...parse(text), authors: [] })).toThrow();
  });

  it('cites the edition first', () => {
    const { type, 'preferred-citation': preferred } = parse(readCitationFile('.', 'tests/editions/fictional'));
    expect(type).toBe('software');
    expect(preferred).toMatchObject({
      type: 'book',
      title: 'Principles for shared repair workshops',
      authors: [{ name: 'Bench League' }],
      edition: 'Version 3.2',
      'date-published': '2031-05-04',
      license: 'CC-BY-SA-4.0',
      languages: ['en', 'he', 'de'],
    });
  });
});
