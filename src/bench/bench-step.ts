import { measureCommand, type Command, type CommandCost } from './measure-command.ts';
import { measureFolder, type FolderFacts } from './measure-folder.ts';

/** The generators that a bench measures. */
export type Generator = 'ours' | 'starlight';

/** One measured build. */
export interface BenchStep extends CommandCost, FolderFacts {
  readonly generator: Generator;
  /** `as many pages`: cold, with a page for every one that we make. */
  readonly step: 'cold' | 'as many pages' | 'unchanged' | 'one paragraph';
  /** Counted from 1. */
  readonly run: number;
}

/** A build to measure: the command, where it puts the site, and the pages of entries there. */
export interface MeasuredBuild {
  readonly command: Command;
  readonly out: string;
  readonly entries: ReadonlySet<string>;
}

/** Runs a build and looks at what it left in its output folder. */
export async function runStep(
  what: Pick<BenchStep, 'generator' | 'step' | 'run'>,
  { command, out, entries }: MeasuredBuild,
): Promise<BenchStep> {
  const start = Date.now();
  const cost = await measureCommand(command);
  return { ...what, ...cost, ...measureFolder(out, entries, start) };
}
