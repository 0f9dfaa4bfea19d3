import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Writes files into a folder while other work goes on. */
export interface FileWriter {
  /**
   * Writes a file, and the folders above it; `path` is relative to the folder. One of the same name is written over, or left
   * as it is if it has the same content already. Done
   * when more files may be given, which is mostly at once, and not when the file is written.
   * @throws what kept a file from being written, this one or one before it.
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Waits until all is written, and gives the paths of the files that were left as they were. Whoever began calls this in any
   * case: it ends the thread.
   * @throws what kept a file from being written.
   */
  finish(): Promise<ReadonlySet<string>>;
}

/** What the thread of a writer is asked for; it answers each file with a `WriterAnswer`. */
export type WriterRequest =
  { readonly type: 'write'; readonly path: string; readonly content: string | Uint8Array } | { readonly type: 'finish' };

export interface WriterAnswer {
  readonly path: string;
  readonly done: 'written' | 'left';
}

/** How many files wait in memory at most: enough to keep the thread at work, and few enough for the largest edition. */
const mostWaiting = 200;

/**
 * A writer with a thread of its own: to make some thousand small files takes as long as to render them, and the system can do
 * one while the program does the other.
 */
export function createFileWriter(folder: string): FileWriter {
  const thread = new Worker(new URL('./file-writer-thread.ts', import.meta.url), {
    workerData: folder,
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  let waiting = 0;
  const left = new Set<string>();
  thread.on('message', ({ path, done }: WriterAnswer) => {
    waiting -= 1;
    if (done === 'left') left.add(path);
    else left.delete(path);
  });
  const ended = once(thread, 'exit');
  const gone = ended.then(() => Promise.reject(new Error('the thread that writes files has ended')));
  // A failure is told to whoever has to wait; until then it may not count as one that nobody looks after.
  gone.catch(() => undefined);
  const ask = (request: WriterRequest): void => thread.postMessage(request);
  return {
    async write(path, content) {
      waiting += 1;
      ask({ type: 'write', path, content });
      while (waiting > mostWaiting) await Promise.race([once(thread, 'message'), gone]);
    },
    async finish() {
      ask({ type: 'finish' });
      await ended;
      return left;
    },
  };
}
