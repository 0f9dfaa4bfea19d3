import type { Collector } from '../diagnostics/collector.ts';
import type { LoadedEdition } from '../load/load-edition.ts';
import type { Edition } from '../model/types.ts';

/** What a rule looks at: the files as they were read, and the model made from them. */
export interface RuleContext {
  readonly loaded: LoadedEdition;
  readonly edition: Edition;
  readonly collector: Collector;
}

/** Looks for one kind of fault in a whole edition. Named as the good state. */
export type Rule = (context: RuleContext) => void;
