import { parentPort, workerData } from 'node:worker_threads';
import { createDiskStore } from '../../body/file-store.ts';
import { listEncoded, type EncodedText } from '../../book/qr-code.ts';
import { openEdition } from '../../open-edition.ts';
import type { PrintedFile, PrintedFiles } from '../../site/current-edition.ts';
import type { SearchIndexFacts } from '../search/search-indexer.ts';
import type { SiteLinks } from '../verify-site.ts';
import type { BuildOptions } from './build-options.ts';
import { digestBuild, type BuildDigests } from './last-build.ts';
import { makePageParts } from './page-parts.ts';
import { recallQrCodes } from './recall-qr-codes.ts';

/** What the thread is started with. */
export interface PageOrder {
  readonly options: BuildOptions;
  /** Of all that the build reads. */
  readonly digests: BuildDigests;
}

/** Where the pages go. */
export interface PagePlace {
  /** The folder to write to. */
  readonly staging: string;
  /** Scheme and host of the site. */
  readonly site: string;
}

/** What the thread is told: to begin, and how printing ended. */
export type PageMessage =
  | { readonly type: 'begin'; readonly place: PagePlace }
  | { readonly type: 'printed'; readonly files: ReadonlyMap<string, PrintedFile> }
  | { readonly type: 'failed'; readonly message: string };

/** All that it made. */
export interface PagesMade {
  readonly type: 'made';
  readonly links: SiteLinks;
  readonly data: number;
  readonly search: SearchIndexFacts;
  readonly kept: ReadonlySet<string>;
  /** The QR codes of pages, for the next build. */
  readonly codes: readonly (readonly [string, EncodedText])[];
}

/** What it answers: nothing is made when the content is not what the build has read. */
export type PageAnswer = PagesMade | { readonly type: 'changed' };

/**
 * The program of the thread that `openPageThread` starts. It opens the content a second time, since a model cannot be handed
 * from thread to thread, and waits to be told to begin.
 */
async function makePages({ options, digests }: PageOrder): Promise<PageAnswer> {
  const told = listen();
  const { edition } = openEdition(options.content, createDiskStore(`${options.cache}/files`));
  recallQrCodes(options.cache, digests.program);
  // Loaded now, since it will be needed at once.
  await import('../write-site.ts');
  const { staging, site } = await told.begin;
  if (edition === undefined || digestBuild(options).content !== digests.content) return { type: 'changed' };
  const parts = makePageParts(edition, { options, digests, staging, site, printed: told.printed, begin: Promise.resolve() });
  const kept = await parts.kept;
  return { type: 'made', links: await parts.site, data: await parts.data, search: await parts.search, kept, codes: listEncoded() };
}

function listen(): { readonly begin: Promise<PagePlace>; readonly printed: Promise<PrintedFiles> } {
  const begin = Promise.withResolvers<PagePlace>();
  const printed = Promise.withResolvers<PrintedFiles>();
  // Told by the pages that wait for it.
  printed.promise.catch(() => undefined);
  parentPort?.on('message', (message: PageMessage) => {
    if (message.type === 'begin') begin.resolve(message.place);
    else if (message.type === 'printed') printed.resolve(message.files);
    else printed.reject(new Error(message.message));
  });
  return { begin: begin.promise, printed: printed.promise };
}

const order: PageOrder = workerData;
const answer = await makePages(order);
parentPort?.postMessage(answer);
parentPort?.close();
