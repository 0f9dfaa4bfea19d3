import { describe, expect, it } from 'vitest';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { createNameRegister } from '../../src/rules/name-register.ts';

const report = (places: number) => {
  const register = createNameRegister();
  for (let line = 1; line <= places; line += 1)
    register.add('source-unknown', { value: 'bok', known: ['book'], file: 'a.mdx', position: () => ({ line, column: 1 }) });
  register.add('source-unknown', { value: 'letter', known: ['book'], file: 'a.mdx', position: () => ({ line: 9, column: 1 }) });
  const collector = createCollector();
  register.report(collector);
  return collector.list();
};

describe('createNameRegister', () => {
  it('tells each place of a few', () => {
    expect(report(3).map(({ line }) => line)).toEqual([1, 2, 3, 9]);
  });

  it('tells a name of many places once, with their number', () => {
    expect(report(12)).toMatchObject([
      {
        line: 1,
        message: '`bok` is not a known source document, and 12 places name it; this is the first.',
        remedy:
          'Did you mean `book`? The known ones stand in edition.yaml under `sources:`. So many places are seldom wrong: perhaps the name was changed there.',
      },
      { line: 9, message: '`letter` is not a known source document.' },
    ]);
  });
});
