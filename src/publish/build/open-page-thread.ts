import { Worker } from 'node:worker_threads';
import { addEncoded } from '../../book/qr-code.ts';
import type { PrintedFile } from '../../site/current-edition.ts';
import type { PageParts } from './page-parts.ts';
import type { PageAnswer, PageMessage, PageOrder, PagePlace, PagesMade } from './page-thread.ts';

/** The content is no longer what the build began with. */
export class ContentChanged extends Error {
  override readonly name = 'ContentChanged';

  constructor() {
    super('The content was changed while it was built. Build again.');
  }
}

/** A thread that makes pages, data and search index while this one prints. */
export interface PageThread {
  /** Lets it begin. Pages that tell the size of printed files are made when these are there. */
  make(place: PagePlace, printed: Promise<ReadonlyMap<string, PrintedFile>>): PageParts;
  /** Ends it: whoever opened it calls this in any case. */
  end(): Promise<void>;
}

/**
 * Starts the thread, which reads the content at once. Pages and print need nothing of each other but the sizes of printed files,
 * and each keeps a processor busy.
 */
export function openPageThread(order: PageOrder): PageThread {
  const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: order });
  const tell = (message: PageMessage): void => thread.postMessage(message);
  const made = new Promise<PageAnswer>((resolve, reject) => {
    thread
      .once('message', resolve)
      .once('error', reject)
      .once('exit', (code) => reject(new Error(`the thread of the pages ended without an answer (${code})`)));
  }).then((answer): PagesMade => {
    if (answer.type === 'changed') throw new ContentChanged();
    addEncoded(answer.codes);
    return answer;
  });
  // Told by the parts that wait for it, if there are any.
  made.catch(() => undefined);
  return {
    make(place, printed) {
      tell({ type: 'begin', place });
      printed.then(
        (files) => tell({ type: 'printed', files }),
        (error: unknown) => tell({ type: 'failed', message: String(error) }),
      );
      return {
        site: made.then(({ links }) => links),
        data: made.then(({ data }) => data),
        search: made.then(({ search }) => search),
        kept: made.then(({ kept }) => kept),
      };
    },
    async end() {
      await thread.terminate();
    },
  };
}
