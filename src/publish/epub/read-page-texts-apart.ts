import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageText } from './read-page-texts.ts';

/**
 * What `readPageTexts` gives, read in a thread of its own: the build goes on meanwhile, and what the reader of PDFs puts in
 * the place of the language's own functions, some of it slow, ends with the thread.
 */
export async function readPageTextsApart(pdf: Uint8Array): Promise<readonly PageText[]> {
  const thread = new Worker(new URL('./page-texts-thread.ts', import.meta.url), {
    workerData: pdf,
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const [texts]: readonly (readonly PageText[])[] = await once(thread, 'message');
  if (texts === undefined) throw new Error('The thread ended without an answer.');
  await thread.terminate();
  return texts;
}
