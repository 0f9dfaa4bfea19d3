import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reportAsJson } from '../../src/diagnostics/report-as-json.ts';
import { reportForCi } from '../../src/diagnostics/report-for-ci.ts';
import { reportForPeople } from '../../src/diagnostics/report-for-people.ts';

const error: Diagnostic = {
  code: 'link-target-missing',
  severity: 'error',
  file: 'fr/principles/policy/PO-1.mdx',
  line: 7,
  column: 3,
  message: 'The link `PO-9` points to no entry of this edition.',
  remedy: 'Did you mean `PO-1`? 50% of links do.',
};
const warning: Diagnostic = { ...error, code: 'digest-stale', severity: 'warning' };

describe('reportForPeople', () => {
  it('gives place, severity and code, then the fault, then the remedy', () => {
    expect(reportForPeople([error], 'content')).toBe(
      [
        'content/fr/principles/policy/PO-1.mdx:7:3  error  link-target-missing',
        '  The link `PO-9` points to no entry of this edition.',
        '  Did you mean `PO-1`? 50% of links do.',
        '',
        '1 error, 0 warnings.',
      ].join('\n'),
    );
  });

  it('counts errors and warnings apart', () => {
    expect(reportForPeople([error, warning, error], '.').split('\n').at(-1)).toBe('2 errors, 1 warning.');
  });

  it('says so when nothing is wrong', () => {
    expect(reportForPeople([], 'content')).toBe('No problems found.');
  });
});

describe('reportAsJson', () => {
  it('keeps every field, under a version', () => {
    expect(JSON.parse(reportAsJson([error]))).toEqual({ version: 1, diagnostics: [error] });
  });
});

describe('reportForCi', () => {
  it('writes one workflow command a problem, with percent signs and line breaks escaped', () => {
    expect(reportForCi([{ ...error, message: 'Two\nlines' }, warning], 'content').split('\n')).toEqual([
      '::error file=content/fr/principles/policy/PO-1.mdx,line=7,col=3,title=link-target-missing::Two%0Alines Did you mean `PO-1`? 50%25 of links do.',
      '::warning file=content/fr/principles/policy/PO-1.mdx,line=7,col=3,title=digest-stale::The link `PO-9` points to no entry of this edition. Did you mean `PO-1`? 50%25 of links do.',
    ]);
  });
});
