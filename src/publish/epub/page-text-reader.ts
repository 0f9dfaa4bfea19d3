import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageText } from './read-page-texts.ts';

/** Reads what stands on the pages of PDFs. */
export interface PageTextReader {
  /** What `readPageTexts` gives. */
  read(pdf: Uint8Array): Promise<readonly PageText[]>;
  end(): Promise<void>;
}

/**
 * Reads in a thread of its own, which is started when the first PDF comes: the build goes on meanwhile, and what the reader
 * of PDFs puts in the place of the language's own functions, some of it slow, ends with the thread.
 */
export function createPageTextReader(): PageTextReader {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readNext = async (pdf: Uint8Array): Promise<readonly PageText[]> => {
    thread ??= new Worker(new URL('./page-texts-thread.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    thread.postMessage(pdf);
    const [texts]: readonly (readonly PageText[])[] = await once(thread, 'message');
    if (texts === undefined) throw new Error('The thread ended without an answer.');
    return texts;
  };
  return {
    read(pdf) {
      const read = last.then(() => readNext(pdf));
      last = read.catch(() => undefined);
      return read;
    },
    async end() {
      await last;
      await thread?.terminate();
    },
  };
}
