import { createMemoryStore, type FileStore } from './body/file-store.ts';
import { createCollector, type Collector } from './diagnostics/collector.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { loadEdition } from './load/load-edition.ts';
import { buildEdition } from './model/build-edition.ts';
import type { Edition } from './model/types.ts';
import { runRules } from './rules/run-rules.ts';

/** An edition and everything that is wrong with it. */
export interface OpenedEdition {
  /** Nothing when edition.yaml or another file that all else rests on could not be read. */
  readonly edition: Edition | undefined;
  /** Ordered by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The one door: reads a content folder and returns its model with all problems. Content never makes it throw. */
export function openEdition(
  folder: string,
  store: FileStore = createMemoryStore(),
  collector: Collector = createCollector(folder),
): OpenedEdition {
  const loaded = loadEdition(folder, store, collector);
  if (loaded === undefined) return { edition: undefined, diagnostics: collector.list() };
  const edition = buildEdition(loaded, store);
  runRules({ loaded, edition, collector });
  return { edition, diagnostics: collector.list() };
}

/** Whether problems keep an edition from being built. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
