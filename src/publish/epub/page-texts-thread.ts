import { parentPort } from 'node:worker_threads';
import { readPageTexts } from './read-page-texts.ts';

/** The program of the thread that `createPageTextReader` starts: it is given PDFs, and sends their texts in the same order. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (pdf: Uint8Array) => {
  last = last.then(async () => parentPort?.postMessage(await readPageTexts(pdf)));
});
