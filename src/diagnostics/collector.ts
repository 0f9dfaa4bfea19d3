import { catalogue, type Code, type ParamsOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { createNameCommand, usualContent, type NameCommand } from './name-command.ts';
import { compareDiagnostics, type Diagnostic, type Position } from './diagnostic.ts';

/** Gathers diagnostics, so that editors see all problems at once instead of the first one. */
export interface Collector {
  report<C extends Code>(code: C, file: string, position: Position, params: ParamsOf<C>): void;
  /** Everything reported so far, ordered by file and place, each only once. */
  list(): readonly Diagnostic[];
}

/** A new, empty collector; remedies name commands for an edition in the folder `content`, as its editor would name it. */
export function createCollector(content: string = usualContent): Collector {
  const run = createNameCommand(content);
  const found = new Map<string, Diagnostic>();
  return {
    report(code, file, position, params) {
      const diagnostic = describe(run, code, { file, position, params });
      found.set(JSON.stringify(diagnostic), diagnostic);
    },
    list: () => [...found.values()].sort(compareDiagnostics),
  };
}

interface Reported<C extends Code> {
  readonly file: string;
  readonly position: Position;
  readonly params: ParamsOf<C>;
}

function describe<C extends Code>(run: NameCommand, code: C, { file, position, params }: Reported<C>): Diagnostic {
  const entries: { readonly [K in Code]: CatalogueEntry<ParamsOf<K>> } = catalogue;
  const entry: CatalogueEntry<ParamsOf<C>> = entries[code];
  return {
    code,
    severity: entry.severity,
    file,
    line: position.line,
    column: position.column,
    message: entry.message(params),
    remedy: entry.remedy(params, run),
  };
}
