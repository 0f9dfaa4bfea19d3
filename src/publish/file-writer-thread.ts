import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { WriterAnswer, WriterRequest } from './file-writer.ts';

/** The program of the thread that `createFileWriter` starts: it is given a folder, and asked for one file after the other. */
if (typeof workerData !== 'string') throw new Error('The thread was given no folder.');
const folder = workerData;

parentPort?.on('message', (request: WriterRequest) => {
  if (request.type === 'finish') {
    parentPort?.close();
    return;
  }
  const file = join(folder, request.path);
  const content = Buffer.from(request.content);
  const isThere = readOrNothing(file)?.equals(content) === true;
  if (!isThere) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const answer: WriterAnswer = { path: request.path, done: isThere ? 'left' : 'written' };
  parentPort?.postMessage(answer);
});

function readOrNothing(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
