import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kindsOfPage, siteFolder, withBuiltSite } from './built-site.ts';

const brotli = (bytes: Buffer): number => brotliCompressSync(bytes).length;

/** What a page fetches by itself on a first visit. */
async function loadOf(path: string): Promise<readonly { readonly url: string; readonly type: string; readonly file: string }[]> {
  return withBuiltSite(async ({ open, origin }) => {
    const requests: { url: string; type: string; file: string }[] = [];
    await open(path, async (page) => {
      page.on('request', (request) => {
        const url = request.url();
        const inside = new URL(url).pathname.replace(/\/$/, '/index.html');
        requests.push({ url, type: request.resourceType(), file: `${siteFolder}${inside}` });
      });
      await page.setCacheEnabled(false);
    });
    expect(requests.filter(({ url }) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    return requests.filter(({ url }) => url.startsWith(origin));
  });
}

const bytesOf = (load: Awaited<ReturnType<typeof loadOf>>, ...types: readonly string[]): number =>
  load.filter(({ type }) => types.includes(type)).reduce((sum, { file }) => sum + brotli(readFileSync(file)), 0);

test('a principle page is light: HTML and CSS at most 10 kB, fonts at most 80 kB, at most 6 requests', async () => {
  const load = await loadOf(`/en/${kindsOfPage.principle}`);
  const fonts = load.filter(({ type }) => type === 'font').reduce((sum, { file }) => sum + readFileSync(file).length, 0);
  expect(bytesOf(load, 'document', 'stylesheet')).toBeLessThanOrEqual(10_000);
  expect(fonts).toBeLessThanOrEqual(80_000);
  expect(load.length).toBeLessThanOrEqual(6);
});

test.each(Object.entries(kindsOfPage))('nothing of the %s page comes from another host', async (_kind, path) => {
  await loadOf(`/el/${path}`);
});
