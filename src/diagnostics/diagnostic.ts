/** A place in a file: one-based line and column, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** One complaint about the content: what is wrong with the real value, and what to do. */
export interface Diagnostic extends Position {
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly message: string;
  readonly remedy: string;
}

/** The first place of a file, for problems that concern the whole of it. */
export const startOfFile: Position = { line: 1, column: 1 };

/** Orders diagnostics by file, place and code, so that two runs print the same list. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
