import { describe, expect, it } from 'vitest';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { reportProblems } from '../../src/diagnostics/problem.ts';

describe('createCollector', () => {
  it('gives a diagnostic the severity, message and remedy of its code', () => {
    const collector = createCollector();
    collector.report('body-empty', 'en/pages/about.mdx', { line: 7, column: 1 }, { kind: 'page' });
    expect(collector.list()).toEqual([
      {
        code: 'body-empty',
        severity: 'error',
        file: 'en/pages/about.mdx',
        line: 7,
        column: 1,
        message: 'The body of this page is empty.',
        remedy: 'Write the text below the front matter, or delete the file.',
      },
    ]);
  });

  it('orders by file, then by place, whatever the order of reports', () => {
    const collector = createCollector();
    collector.report('heading-empty', 'b.mdx', { line: 1, column: 1 }, {});
    collector.report('heading-empty', 'a.mdx', { line: 10, column: 1 }, {});
    collector.report('heading-empty', 'a.mdx', { line: 9, column: 5 }, {});
    collector.report('heading-empty', 'a.mdx', { line: 9, column: 2 }, {});
    expect(collector.list().map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a.mdx:9:2',
      'a.mdx:9:5',
      'a.mdx:10:1',
      'b.mdx:1:1',
    ]);
  });

  it('says the same thing of the same place once', () => {
    const collector = createCollector();
    collector.report('heading-empty', 'a.mdx', { line: 1, column: 1 }, {});
    collector.report('heading-empty', 'a.mdx', { line: 1, column: 1 }, {});
    expect(collector.list()).toHaveLength(1);
  });
});

describe('reportProblems', () => {
  it('moves places in a body down by the lines before it', () => {
    const collector = createCollector();
    reportProblems(collector, 'a.mdx', [{ code: 'heading-empty', position: { line: 2, column: 3 }, params: {} }], 10);
    expect(collector.list()[0]).toMatchObject({ line: 12, column: 3 });
  });
});
