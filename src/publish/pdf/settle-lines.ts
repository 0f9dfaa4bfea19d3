import type { Page } from 'puppeteer-core';
import { keepShortBlocks } from './keep-short-blocks.ts';
import { layOutAsPrinted } from './lay-out-as-printed.ts';
import { pruneHyphens } from './prune-hyphens.ts';

/**
 * Lays the open document out as printed, removes the soft hyphens that no line ends with and keeps short blocks whole. Gives
 * the units in which other blocks stay in one piece than before.
 */
export async function settleLines(page: Page): Promise<readonly string[]> {
  const undo = await layOutAsPrinted(page);
  await pruneHyphens(page);
  const rekept = await keepShortBlocks(page);
  await undo();
  return rekept;
}

/** Keeps short blocks whole as long as hyphens are still to move: before the first draft of a book. */
export async function keepLines(page: Page): Promise<void> {
  const undo = await layOutAsPrinted(page);
  await keepShortBlocks(page);
  await undo();
}
