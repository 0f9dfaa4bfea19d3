import { describe, expect, it } from 'vitest';
import { locateInYaml, readYaml } from '../../src/load/read-yaml.ts';

describe('readYaml', () => {
  it('keeps dates and versions in quotation marks as texts', () => {
    expect(readYaml('date: 2026-11-22\nversion: "1.0"\ncount: 3')).toEqual({
      type: 'value',
      value: { date: '2026-11-22', version: '1.0', count: 3 },
    });
  });

  it('reads an empty text as nothing', () => {
    expect(readYaml('')).toEqual({ type: 'value', value: null });
  });

  it.each([
    ['a: 1\na: 2', 2, 1, 'this key stands twice'],
    ['title: Law: enforcement', 1, 8, 'a value holds a colon, or a line is indented too far'],
    ['a:\n\tb: 1', 2, 1, 'a tab stands where spaces should indent'],
    ['- 1\n---\n- 2', 2, 1, 'a line `---` begins a second document'],
    ['a: *b', 1, 4, 'a value that begins with `*` is an alias, which content does not use'],
    ['a: &x [*x]', 1, 8, 'a value that begins with `*` is an alias, which content does not use'],
    ['a: "b', 1, 4, 'a text begins with a quotation mark and does not end with one'],
    ["a: 'b'\nc: 'd\ne: f\n", 2, 4, 'a text begins with a quotation mark and does not end with one'],
  ])('cannot read %j, from %i:%i on', (text, line, column, reason) => {
    expect(readYaml(text)).toEqual({ type: 'malformed', reason, position: { line, column } });
  });

  it('takes no tag', () => {
    expect(readYaml('a: !secret b')).toMatchObject({ type: 'malformed', position: { line: 1, column: 4 } });
  });
});

describe('locateInYaml', () => {
  const text = 'title: A\nsteps:\n  - text: One\n  - text: Two\nrelated: { terms: [a, b] }\n';

  it.each([
    [['title'], 1, 1],
    [['steps', 1, 'text'], 4, 5],
    [['steps', 1], 4, 5],
    [['related', 'terms'], 5, 12],
    [['related', 'terms', 1], 5, 23],
  ])('finds %j', (path, line, column) => {
    expect(locateInYaml(text, path)).toEqual({ line, column });
  });

  it('finds of what is missing the nearest that is there', () => {
    expect(locateInYaml(text, ['steps', 1, 'words', 'more'])).toEqual({ line: 4, column: 5 });
    expect(locateInYaml(text, ['ask'])).toEqual({ line: 1, column: 1 });
    expect(locateInYaml('', ['ask'])).toEqual({ line: 1, column: 1 });
  });
});
