import type { Diagnostic } from './diagnostic.ts';

/** The list for machines: `{ "version": 1, "diagnostics": [...] }`. */
export function reportAsJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify({ version: 1, diagnostics }, null, 2);
}
