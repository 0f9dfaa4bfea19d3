import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { siteFolder, withBuiltSite } from './built-site.ts';

const read = (path: string): string => readFileSync(`${siteFolder}/${path}`, 'utf8');
const files = readTree(siteFolder);
const dataFiles = files.filter(
  (file) => file.startsWith('api/') || /^(?:[^/]+\/)?(?:feed\.xml|sitemap\.xml|robots\.txt|llms\.txt)$/.test(file),
);
const jsonFiles = dataFiles.filter((file) => file.endsWith('.json'));

interface Index {
  readonly about: readonly { readonly url: string }[];
  readonly files: readonly { readonly url: string; readonly type: string; readonly schema?: string }[];
}
const index = JSON.parse(read('api/v1/index.json')) as Index;
/** The address of the site, which the data name, with a slash at the end. */
const address = read('robots.txt').match(/^Sitemap: (.+)sitemap\.xml$/m)?.[1] ?? '';

/** The file that answers at an address of the site. */
function fileAt(url: string): string {
  const path = decodeURIComponent(url.slice(address.length).replace(/#.*$/, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('every file that the index names is there, and fits the schema that it names', () => {
  const ajv = new Ajv2020({ strictRequired: false });
  formats.default(ajv);
  for (const { url, type, schema } of index.files) {
    expect([url, existsSync(`${siteFolder}/${fileAt(url)}`)]).toEqual([url, true]);
    if (!/json$/.test(type) || schema === undefined) continue;
    const validate = ajv.getSchema(schema) ?? ajv.compile(JSON.parse(read(fileAt(schema))) as object);
    expect([url, validate(JSON.parse(read(fileAt(url)))), validate.errors]).toEqual([url, true, null]);
  }
});

test('every JSON file can be read', () => {
  expect(jsonFiles.length).toBeGreaterThan(50);
  for (const file of jsonFiles) expect(() => void JSON.parse(read(file)), file).not.toThrow();
});

test('every address of this site that the data name answers, with its anchor', () => {
  const urls = new Set(
    dataFiles
      // Addresses within a schema are those of the vocabulary.
      .filter((file) => !file.startsWith('api/v1/schema/'))
      .flatMap((file) => [...read(file).matchAll(/https?:\/\/[^\s"'<>\\),]+/g)].map(([url]) => url))
      .filter((url) => url.startsWith(address)),
  );
  expect(urls.size).toBeGreaterThan(400);
  const known = new Set(files);
  expect([...urls].filter((url) => !known.has(fileAt(url)))).toEqual([]);
});

test('anchors of entries stand on their pages', () => {
  interface Entry {
    readonly id: string;
    readonly url: string;
    readonly contents: readonly { readonly id: string }[];
    readonly steps?: readonly { readonly id: string }[];
  }
  for (const { url } of index.files.filter(({ url }) => url.endsWith('/entries.json'))) {
    const { entries } = JSON.parse(read(fileAt(url))) as { entries: readonly Entry[] };
    for (const entry of entries) {
      const page = read(fileAt(entry.url));
      const anchors = [...entry.contents, ...(entry.steps ?? [])].map(({ id }) => id);
      expect([entry.id, anchors.filter((id) => !new RegExp(`\\sid="?${id}["\\s>]`).test(page))]).toEqual([entry.id, []]);
    }
  }
});

test('search finds nothing of the data', () => {
  expect(files.filter((file) => file.startsWith('pagefind/') && /api|feed|sitemap/.test(file))).toEqual([]);
});

test('the page of data is reached from the downloads, and its table can be saved', async () => {
  await withBuiltSite(async ({ open, origin }) => {
    const downloads = await open('/el/downloads/');
    await Promise.all([downloads.waitForNavigation(), downloads.click('section[aria-labelledby="data"] a')]);
    expect(new URL(downloads.url()).pathname).toBe('/el/data/');
    const href = await downloads.$eval('#sheet ~ ol a[download]', (link) => link.getAttribute('href'));
    const bytes = new Uint8Array(await (await fetch(`${origin}${href}`)).arrayBuffer());
    // The byte order mark by which spreadsheets know UTF-8.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await downloads.close();
  });
});
