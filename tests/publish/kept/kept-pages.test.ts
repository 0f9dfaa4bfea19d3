import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptFolder } from '../../../src/publish/kept/kept-folder.ts';
import { openKeptPages, type KeptPages } from '../../../src/publish/kept/kept-pages.ts';
import { openKeptResults } from '../../../src/publish/kept/kept-results.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  mkdirSync(join(folder, 'site'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept: KeptFolder = {
  open: <T>(kind: string) => openKeptResults<T>({ file: join(folder, `${kind}.json`), key: 'key', stateOf: () => 'as it was' }),
};
const open = (printed: Promise<unknown> = Promise.resolve()): KeptPages => openKeptPages({ kept, folder: join(folder, 'site'), printed });

function publish(content: string, reads: readonly string[]): void {
  const pages = open();
  writeFileSync(join(folder, 'site', 'page.html'), content);
  pages.keep('page.html', { content: Buffer.from(content), isIndexed: true }, new Set(reads));
  pages.save();
}

test('a page of the last output is found as it stands there', async () => {
  publish('<p>words</p>', []);
  const found = await open().find('page.html');
  expect([Buffer.from(found?.content ?? []).toString(), found?.isIndexed]).toEqual(['<p>words</p>', true]);
  expect(await open().find('other.html')).toBeUndefined();
});

test('one that somebody has changed or taken away is not', async () => {
  publish('<p>words</p>', []);
  writeFileSync(join(folder, 'site', 'page.html'), '<p>other words</p>');
  expect(await open().find('page.html')).toBeUndefined();
  publish('<p>words</p>', []);
  rmSync(join(folder, 'site', 'page.html'));
  expect(await open().find('page.html')).toBeUndefined();
});

test('one that tells the size of a printed file waits until it is printed, others do not', async () => {
  publish('<p>1 kB</p>', ['print a.pdf']);
  const printing = Promise.withResolvers<undefined>();
  let isFound = false;
  const finding = open(printing.promise)
    .find('page.html')
    .then((page) => {
      isFound = page !== undefined;
    });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isFound).toBe(false);
  printing.resolve(undefined);
  await finding;
  expect(isFound).toBe(true);

  publish('<p>none</p>', ['en/pages/about.mdx body']);
  expect(await open(new Promise(() => undefined)).find('page.html')).toBeDefined();
});
