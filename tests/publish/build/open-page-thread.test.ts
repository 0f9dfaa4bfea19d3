import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTree } from '../../../src/load/read-tree.ts';
import { digestBuild } from '../../../src/publish/build/last-build.ts';
import { ContentChanged, openPageThread, type PageThread } from '../../../src/publish/build/open-page-thread.ts';
import type { PageParts } from '../../../src/publish/build/page-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = {
  content: 'tests/editions/fictional',
  out: join(folder, 'out'),
  cache: join(folder, 'cache'),
  site: undefined,
  base: '/x/',
  print: true,
};
const digests = digestBuild(options);

async function withThread<T>(content: string, use: (thread: PageThread) => Promise<T>): Promise<T> {
  const thread = openPageThread({ options, digests: { ...digests, content } });
  try {
    return await use(thread);
  } finally {
    await thread.end();
  }
}

/** How it ends: all parts fail with one of them. */
const endOf = (parts: PageParts): Promise<string> => Promise.all(Object.values(parts)).then(() => 'made', String);

const place = (name: string): { readonly staging: string; readonly site: string } => ({
  staging: join(folder, name),
  site: 'https://workshops.example',
});

test('content that is not what the build has read stops it, and nothing is written', async () => {
  const made = await withThread('another', (thread) => endOf(thread.make(place('changed'), Promise.resolve(new Map()))));
  expect(made).toBe(String(new ContentChanged()));
  expect(readTree(join(folder, 'changed'))).toEqual([]);
}, 60_000);

test('pages that need nothing of the printer are made before it ends, and a fault of the printer is a fault of the pages', async () => {
  const { staging } = place('failed');
  const printing = Promise.withResolvers<ReadonlyMap<string, never>>();
  await withThread(digests.content, async (thread) => {
    const ended = endOf(thread.make(place('failed'), printing.promise));
    await expect.poll(() => readTree(staging), { timeout: 50_000 }).toContain('en/principles/workshops/ws-1/index.html');
    expect(readTree(staging)).not.toContain('en/downloads/index.html');
    printing.reject(new Error('the printer has no paper'));
    expect(await ended).toContain('the printer has no paper');
  });
  expect(readTree(staging)).not.toContain('en/downloads/index.html');
}, 60_000);

test('a thread that is not needed ends without a word', async () => {
  await withThread(digests.content, () => Promise.resolve());
}, 60_000);
