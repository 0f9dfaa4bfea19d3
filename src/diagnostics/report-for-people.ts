import type { Diagnostic } from './diagnostic.ts';

/**
 * The list as people read it: place, severity and code, then what is wrong, then what to do.
 * `root` is put before each file, so that terminals can open it.
 */
export function reportForPeople(diagnostics: readonly Diagnostic[], root: string): string {
  const blocks = diagnostics.map(
    (d) => `${root}/${d.file}:${d.line}:${d.column}  ${d.severity}  ${d.code}\n  ${d.message}\n  ${d.remedy}\n`,
  );
  return [...blocks, summary(diagnostics)].join('\n');
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) return 'No problems found.';
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
