import type { Code, ParamsOf } from './catalogue.ts';
import type { Collector } from './collector.ts';
import type { Position } from './diagnostic.ts';

/** A problem found before it is known which file it stands in: code, place within the text, and the code's values. */
export type Problem<C extends Code = Code> = {
  [K in C]: { readonly code: K; readonly position: Position; readonly params: ParamsOf<K> };
}[C];

/** Hands problems of one text on to a collector; `lines` is how many lines of the file come before the text. */
export function reportProblems(collector: Collector, file: string, problems: readonly Problem[], lines: number): void {
  for (const problem of problems) reportProblem(collector, file, problem, lines);
}

function reportProblem<C extends Code>(collector: Collector, file: string, problem: Problem<C>, lines: number): void {
  const { code, position, params } = problem;
  collector.report(code, file, { line: position.line + lines, column: position.column }, params);
}
