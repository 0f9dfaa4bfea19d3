import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';

const problemsOf = (...rows: readonly string[]) => parseBody(`| a | b |\n| --- | --- |\n${rows.join('\n')}\n`).facts.problems;

describe('checkTable', () => {
  it('tells of each row that is longer than the head, at the first cell that would be lost', () => {
    expect(problemsOf('| un | deux | trois |', '| un | deux |', '| a|b | c |  |')).toEqual([
      { code: 'table-row-too-long', position: { line: 3, column: 13 }, params: { found: 3, expected: 2 } },
      { code: 'table-row-too-long', position: { line: 5, column: 7 }, params: { found: 4, expected: 2 } },
    ]);
  });

  it('takes rows that are shorter, and plain bars', () => {
    expect(problemsOf('| un |', '| un \\| deux | `trois \\| quatre` |')).toEqual([]);
  });
});
