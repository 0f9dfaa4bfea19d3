import type { Diagnostic } from './diagnostic.ts';

/**
 * The list as workflow commands that CI services show beside the changed line.
 * Format: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions
 */
export function reportForCi(diagnostics: readonly Diagnostic[], root: string): string {
  return diagnostics
    .map(
      (d) => `::${d.severity} file=${root}/${d.file},line=${d.line},col=${d.column},title=${d.code}::${escape(`${d.message} ${d.remedy}`)}`,
    )
    .join('\n');
}

const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
