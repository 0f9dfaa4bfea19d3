import type { Collector } from '../diagnostics/collector.ts';
import { findCutOffs } from './find-cut-offs.ts';

/** Reports words of YAML text that its readers would not see; `lines` is how many lines of the file come before the text. */
export function reportCutOffs(collector: Collector, file: string, text: string, lines = 0): void {
  for (const { words, position } of findCutOffs(text)) {
    collector.report('text-cut-off', file, { line: position.line + lines, column: position.column }, { cut: words.slice(0, 60) });
  }
}
