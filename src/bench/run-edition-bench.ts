import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { readTree } from '../load/read-tree.ts';
import { ownCommand, type BuildFolders } from './own-command.ts';
import { measureCommand, type CommandCost } from './measure-command.ts';
import { createNumberSequence } from './number-sequence.ts';
import { repeatSentence } from './repeat-sentence.ts';
import { createAside } from './set-aside.ts';

/** What a bench of an edition is asked to do. */
export interface EditionBenchOptions {
  /** The content folder of the edition. It is copied, and stays as it is. */
  readonly content: string;
  /** In so many files a paragraph is changed, one after another. */
  readonly changes: number;
  /** A folder for the copy, its output and its cache. */
  readonly work: string;
}

/** One measured build of everything, print included. */
export interface EditionStep extends CommandCost {
  /** `cold`, or what was changed since the build before: `en/pages/about.mdx:12`. */
  readonly step: string;
  /** The pages of all books together, as the build told; 0 where it did not. */
  readonly bookPages: number;
}

/** How a cold build is called among the steps. */
export const coldStep = 'cold';

/**
 * Builds an edition cold, then after each of some changes, then cold again, and tells of each build as it ends. The files look
 * as if chosen by chance, and are the same for the same edition.
 */
export async function runEditionBench(
  { content, changes, work }: EditionBenchOptions,
  tell: (step: EditionStep) => void,
): Promise<readonly EditionStep[]> {
  const folders = { content: `${work}/content`, out: `${work}/out`, cache: `${work}/cache` };
  const aside = createAside(`${work}/aside`);
  aside.put(folders.content);
  cpSync(content, folders.content, { recursive: true });
  const steps: EditionStep[] = [];
  const build = async (step: string): Promise<void> => {
    const made = await buildAll(step, folders);
    steps.push(made);
    tell(made);
  };
  const buildCold = async (): Promise<void> => {
    for (const folder of [folders.out, folders.cache]) aside.put(folder);
    await build(coldStep);
  };
  await buildCold();
  for (const file of chooseFiles(folders.content, changes)) await build(`${file}:${changeFile(`${folders.content}/${file}`)}`);
  await buildCold();
  aside.clear();
  return steps;
}

async function buildAll(step: string, folders: BuildFolders): Promise<EditionStep> {
  const cost = await measureCommand(ownCommand(folders));
  return { step, ...cost, bookPages: Number(/^books .*?(\d+) pages/m.exec(cost.output)?.[1] ?? 0) };
}

/** Files that have a paragraph to change, in an order that has nothing to do with their names. */
function chooseFiles(content: string, count: number): readonly string[] {
  const next = createNumberSequence(count);
  const left = readTree(content).filter((path) => path.endsWith('.mdx') && repeatSentence(readFileSync(`${content}/${path}`, 'utf8')));
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(next(left.length), 1)).flat();
}

/** Gives the line that it changed. */
function changeFile(path: string): number {
  const changed = repeatSentence(readFileSync(path, 'utf8'));
  if (changed === undefined) throw new Error(`${path} has no plain paragraph`);
  writeFileSync(path, changed.text);
  return changed.line;
}
