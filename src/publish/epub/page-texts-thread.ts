import { parentPort, workerData } from 'node:worker_threads';
import { readPageTexts } from './read-page-texts.ts';

/** The program of the thread that `readPageTextsApart` starts: it is given a PDF, and sends its texts. */
if (!(workerData instanceof Uint8Array)) throw new Error('The thread was given no PDF.');
parentPort?.postMessage(await readPageTexts(workerData));
