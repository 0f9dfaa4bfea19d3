import { readFileSync, writeFileSync } from 'node:fs';
import { readPlainPages, type PlainPage } from './read-plain-pages.ts';
import { runStep, type BenchStep } from './bench-step.ts';
import { ownCommand } from './own-command.ts';
import { entryPagePaths } from './dialect.ts';
import { listPlanned, planEdition, type EditionPlan } from './plan-edition.ts';
import type { Aside } from './set-aside.ts';
import { benchLanguages } from './word-lists.ts';
import { writeSyntheticEdition } from './write-synthetic-edition.ts';

/** The synthetic edition in a folder of its own, and the builds of it that are measured. */
export interface OwnBuild {
  /** With nothing kept from before: no parsed file, no output. */
  runCold(run: number): Promise<BenchStep>;
  /** Once more, with everything as it was. */
  runUnchanged(run: number): Promise<BenchStep>;
  /** After one paragraph of one page was changed. */
  runChanged(run: number): Promise<BenchStep>;
  /** The pages of the last build that are not those of entries. */
  readOtherPages(): readonly PlainPage[];
}

/** Writes the edition below a work folder and gives its builds: site and search, without print. */
export function createOwnBuild(work: string, pages: number, aside: Aside): OwnBuild {
  const folders = { content: `${work}/content`, out: `${work}/out`, cache: `${work}/cache` };
  const { content, out } = folders;
  const plan = planEdition(pages / benchLanguages.length);
  const build = { command: ownCommand(folders, ['--no-print']), out, entries: entryPagePaths(plan) };
  return {
    runCold(run) {
      for (const folder of Object.values(folders)) aside.put(folder);
      writeSyntheticEdition(content, pages);
      return runStep({ generator: 'ours', step: 'cold', run }, build);
    },
    runUnchanged: (run) => runStep({ generator: 'ours', step: 'unchanged', run }, build),
    runChanged(run) {
      changeParagraph(`${content}/${changedFile(plan)}`);
      return runStep({ generator: 'ours', step: 'one paragraph', run }, build);
    },
    readOtherPages: () => readPlainPages(out, build.entries),
  };
}

/** A translation, since nothing else rests on its words. */
const changedFile = (plan: EditionPlan): string => `el/${listPlanned(plan, 'principle')[0]?.file ?? ''}`;

/** Puts a sentence before the first paragraph below a heading. */
function changeParagraph(path: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/^(## .+\n\n)/m, '$1Μια νέα πρόταση. ');
  if (changed === text) throw new Error(`${path} has no paragraph below a heading`);
  writeFileSync(path, changed);
}
