import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/load/read-json.ts';

describe('readJson', () => {
  it('reads what is JSON', () => {
    expect(readJson('{ "a": "b" }')).toEqual({ type: 'value', value: { a: 'b' } });
  });

  it.each([
    ['{\n  "a": "b"\n  "c": "d"\n}', 3, 3],
    ['{\n  "a": "b",\n}', 3, 1],
    ['{\n  "a": b\n}', 2, 8],
    ['{ a: "b" }', 1, 3],
    ['{ "a": "b", "a": "c" }', 1, 13],
    ['{ "a": "b" } c', 1, 14],
    ['', 1, 1],
  ])('cannot read %j, from %i:%i on', (text, line, column) => {
    const read = readJson(text);
    expect(read).toMatchObject({ type: 'malformed', position: { line, column } });
    expect(read.type === 'malformed' && read.reason).not.toMatch(/position|line \d|\.$/);
  });
});
