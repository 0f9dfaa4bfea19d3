import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kindsOfPage, siteFolder, withBuiltSite, type BuiltSite } from './built-site.ts';

const brotli = (bytes: Buffer): number => brotliCompressSync(bytes).length;

interface Fetched {
  readonly url: string;
  readonly type: string;
  readonly file: string;
}

/** What a page fetches by itself on a first visit. */
async function readLoad({ openAndWait, origin }: BuiltSite, path: string): Promise<readonly Fetched[]> {
  const requests: Fetched[] = [];
  const page = await openAndWait(path, async (fresh) => {
    fresh.on('request', (request) => {
      const { pathname } = new URL(request.url());
      requests.push({ url: request.url(), type: request.resourceType(), file: `${siteFolder}${pathname.replace(/\/$/, '/index.html')}` });
    });
    await fresh.setCacheEnabled(false);
  });
  await page.close();
  return requests.filter(({ url }) => url.startsWith(origin));
}

const bytesOf = (load: readonly Fetched[], ...types: readonly string[]): number =>
  load.filter(({ type }) => types.includes(type)).reduce((sum, { file }) => sum + brotli(readFileSync(file)), 0);

test.each(['en', 'el'])('a principle page in %s is light: HTML and CSS at most 10 kB', async (language) => {
  const load = await withBuiltSite((site) => readLoad(site, `/${language}/${kindsOfPage.principle}`));
  expect(bytesOf(load, 'document', 'stylesheet')).toBeLessThanOrEqual(10_000);
});

test('every principle page is light', () => {
  const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^[a-z]{2}\/principles\/[\w-]+\/[a-z]+-\d+\/index\.html$/.test(file),
  );
  expect(pages.length).toBeGreaterThanOrEqual(66);
  const heavy = pages.flatMap((file) => {
    const html = readFileSync(join(siteFolder, file));
    const sheets = Array.from(html.toString().matchAll(/rel="stylesheet" href="([^"]+)"/g), ([, href = '']) => join(siteFolder, href));
    const weight = [html, ...sheets.map((sheet) => readFileSync(sheet))].reduce((sum, bytes) => sum + brotli(bytes), 0);
    return weight > 10_000 ? [`${file}: ${weight}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('a Latin principle page takes at most 6 requests and 80 kB of fonts', async () => {
  const load = await withBuiltSite((site) => readLoad(site, `/en/${kindsOfPage.principle}`));
  const fonts = load.filter(({ type }) => type === 'font').reduce((sum, { file }) => sum + readFileSync(file).length, 0);
  expect(fonts).toBeLessThanOrEqual(80_000);
  expect(load.length).toBeLessThanOrEqual(6);
});

test('no kind of page asks another host for anything', async () => {
  const foreign = await withBuiltSite(async (site) => {
    const found: string[] = [];
    const look = async (path: string): Promise<void> => {
      const page = await site.openAndWait(`/el/${path}`, (fresh) =>
        Promise.resolve(
          fresh.on('request', (request) => {
            if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) found.push(`${path}: ${request.url()}`);
          }),
        ),
      );
      await page.close();
    };
    // Pages that wait can do so side by side.
    const paths = Object.values(kindsOfPage);
    for (let first = 0; first < paths.length; first += 8) await Promise.all(paths.slice(first, first + 8).map(look));
    return found;
  });
  expect(foreign).toEqual([]);
});
