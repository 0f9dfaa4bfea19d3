import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedPaths } from '../../src/model/download-paths.ts';
import { anyLanguage } from '../../src/model/any-language.ts';
import { languagesOf, publishedAddresses } from '../../src/model/published-addresses.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { createSiteHandler } from '../../src/publish/serve-site.ts';
import { formerSetAddresses, writeMovedEdition } from '../editions/moved-edition.ts';
import { kindsOfPage, siteFolder, untilAtRest } from './built-site.ts';
import { inTwoTabs } from './in-two-tabs.ts';
import { withContext } from './shared-browser.ts';
import { startNginx, type RunningServer } from './start-nginx.ts';
import { watchBreaches } from './watch-breaches.ts';

/** The fictional edition after a move, below a path; and the site under test, at the root. */
const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
const content = join(folder, 'content');
const moved = join(folder, 'www', 'x');
let edition: Edition;

beforeAll(() => {
  writeMovedEdition(content);
  const args = ['--content', content, '--out', moved, '--cache', join(folder, 'cache'), '--base', '/x/', '--no-print'];
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', ...args], { encoding: 'utf8' });
  expect(status, `${stdout}${stderr}`).toBe(0);
  const opened = openEdition(content).edition;
  if (opened === undefined) throw new Error('the moved edition cannot be read');
  edition = opened;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The server of `npm run preview`. */
async function startPreview(root: string, base: string): Promise<RunningServer> {
  const server = createServer(createSiteHandler(root, base));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const servers = {
  nginx: {
    moved: () => startNginx(join(folder, 'www'), join(moved, 'server/nginx.conf')),
    real: () => startNginx(siteFolder, join(siteFolder, 'server/nginx.conf')),
  },
  preview: { moved: () => startPreview(moved, '/x/'), real: () => startPreview(siteFolder, '/') },
} as const;

async function withServer<T>(start: () => Promise<RunningServer>, use: (origin: string) => Promise<T>): Promise<T> {
  const server = await start();
  try {
    return await use(server.origin);
  } finally {
    await server.stop();
  }
}

/** The register's addresses in all languages that promise them, without files that this build did not print. */
function listAddresses(of: Edition, root: string): readonly string[] {
  const later = printedPaths(of);
  return of.addresses
    .flatMap((address) => languagesOf(of, address).map((tag) => address.replace(anyLanguage, tag)))
    .filter((address) => address.endsWith('/') || address.includes('#') || existsSync(`${root}/${address}`) || !isPrinted(address, later));
}

/** Files of an entry that moved are printed under its present name. */
const isPrinted = (address: string, later: ReadonlySet<string>): boolean =>
  later.has(address) || later.has(address.replace('principles/workshops/ws-2/', 'principles/workshops/ws-5/'));

/** What is wrong with the answers to addresses: a status, or a place that is not on the page that they lead to. */
async function faultsOf(addresses: readonly string[], root: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, ofPath] of Map.groupBy(addresses, (address) => address.split('#', 1)[0] ?? '')) {
    const response = await fetch(`${root}${path}`);
    const body = await response.text();
    const places = new Set(Array.from(body.matchAll(/\sid=["']?([^"'\s>]+)/g), ([, id = '']) => id));
    if (response.status !== 200) faults.push(`${path}: ${response.status}`);
    for (const [, anchor] of ofPath.map((address) => address.split('#', 2))) {
      if (anchor === undefined || places.has(anchor)) continue;
      faults.push(`${path}#${anchor}: no such place`);
    }
  }
  return faults;
}

describe.each(Object.keys(servers).filter((name): name is keyof typeof servers => Object.hasOwn(servers, name)))('%s', (name) => {
  const server = servers[name];

  test('answers every address and anchor that was ever published, in every language', async () => {
    const addresses = [
      ...listAddresses(edition, moved),
      ...formerSetAddresses.flatMap((address) => edition.languages.map(({ tag }) => `${tag}/${address}`)),
    ];
    expect(addresses.length).toBeGreaterThan(600);
    await withServer(server.moved, async (origin) => expect(await faultsOf(addresses, `${origin}/x/`)).toEqual([]));
  });

  test('follows every redirect for good, with its query', async () => {
    const lines = readFileSync(`${moved}/_redirects`, 'utf8').split('\n');
    const redirects = lines.filter((line) => line.startsWith('/')).map((line) => line.split(' '));
    expect(redirects.length).toBeGreaterThan(40);
    await withServer(server.moved, async (origin) => {
      for (const [from = '', to = ''] of redirects) {
        const response = await fetch(`${origin}${from}?q=1`, { redirect: 'manual' });
        expect([from, response.status, response.headers.get('location')]).toEqual([from, 301, `${to}?q=1`]);
      }
    });
  });

  test('has its own page for what is not there, and keeps what is for hosts to itself', async () => {
    await withServer(server.moved, async (origin) => {
      for (const path of ['en/nothing/', 'nothing', '_headers', '_redirects', 'server/nginx.conf', 'en/principles/workshops/ws-9/']) {
        const response = await fetch(`${origin}/x/${path}`);
        expect([path, response.status]).toEqual([path, 404]);
        expect(await response.text()).toBe(readFileSync(`${moved}/404.html`, 'utf8'));
      }
    });
  });

  test('tells browsers to trust nothing but the site, and what is named after its content to be kept', async () => {
    await withServer(server.moved, async (origin) => {
      const html = await fetch(`${origin}/x/en/`);
      expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html.headers.get('referrer-policy')).toBe('no-referrer');
      expect(html.headers.get('x-content-type-options')).toBe('nosniff');
      expect(html.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
      const [, sheet = ''] = /<link[^>]*rel="?stylesheet"?[^>]*href="([^"]*assets[^"]*)"/.exec(await html.text()) ?? [];
      expect((await fetch(`${origin}${sheet}`)).headers.get('cache-control')).toContain('immutable');
      expect((await fetch(`${origin}/x/api/v1/index.json`)).headers.get('access-control-allow-origin')).toBe('*');
    });
  });

  test('shows every kind of page without a breach of the security policy', { timeout: 240_000 }, async () => {
    const found = await withServer(server.real, (origin) =>
      withContext(async (context) => {
        const breaches: string[] = [];
        const kinds = { ...kindsOfPage, root: '../', permalink: '../p/le-2/', 'not there': 'nothing/' };
        const look = async (page: Page, [kind, path]: readonly [kind: string, path: string]): Promise<void> => {
          if (!existsSync(`${siteFolder}/en/${path.replace(/\?.*/, '')}`) && kind !== 'not there') return;
          await page.goto(`${origin}/en/${path}`);
          await untilAtRest(page);
          if (kind === 'search with results') await page.waitForSelector('.result-title');
          // What a script does after the page has loaded may be a breach, too.
          await wait(100);
        };
        await inTwoTabs(context, Object.entries(kinds), look, (page) => watchBreaches(page, breaches));
        return breaches;
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('nginx', () => {
  test('names the media type of every kind of file', async () => {
    const types = {
      'en/feed.xml': 'application/atom+xml; charset=utf-8',
      'sitemap.xml': 'application/xml; charset=utf-8',
      'api/v1/en/principles.csv': 'text/csv; charset=utf-8',
      'api/v1/index.json': 'application/json; charset=utf-8',
      'llms.txt': 'text/plain; charset=utf-8',
    };
    await withServer(servers.nginx.moved, async (origin) => {
      for (const [path, type] of Object.entries(types)) {
        expect([path, (await fetch(`${origin}/x/${path}`)).headers.get('content-type')]).toEqual([path, type]);
      }
    });
  });

  test('lets cards alone be shown in frames of other sites, and has browsers ask again for pages', async () => {
    await withServer(servers.nginx.moved, async (origin) => {
      const policyOf = async (path: string): Promise<string> =>
        (await fetch(`${origin}/x/${path}`)).headers.get('content-security-policy') ?? '';
      expect(await policyOf('en/principles/workshops/ws-1/card/')).toContain('frame-ancestors *');
      expect(await policyOf('en/principles/workshops/ws-1/')).toContain("frame-ancestors 'self'");
      expect((await fetch(`${origin}/x/en/about/`)).headers.get('cache-control')).toBe('no-cache');
    });
  });

  test('sends text compressed', async () => {
    await withServer(servers.nginx.moved, async (origin) => {
      const response = await fetch(`${origin}/x/en/`, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBe('gzip');
    });
  });
});

test('on a host that redirects nothing, the page at a former address leads on to the same place', async () => {
  // The file itself has no redirect, so that this is what a host without them would show.
  const start = '/x/en/principles/workshops/ws-2/index.html';
  await withServer(servers.nginx.moved, (origin) =>
    withContext(async (context) => {
      const page = await context.newPage();
      const breaches: string[] = [];
      await watchBreaches(page, breaches);
      await page.goto(`${origin}${start}?q=1#step-2`, { waitUntil: 'networkidle0' });
      expect(page.url()).toBe(`${origin}/x/en/principles/workshops/ws-5/?q=1#step-2`);
      expect(breaches).toEqual([]);
      await page.setJavaScriptEnabled(false);
      await Promise.all([page.waitForFunction(() => true).catch(() => undefined), page.goto(`${origin}${start}`)]);
      await page.waitForNetworkIdle();
      expect(new URL(page.url()).pathname).toBe('/x/en/principles/workshops/ws-5/');
    }),
  );
});

test('a place that was called otherwise is still arrived at', async () => {
  await withServer(servers.nginx.moved, (origin) =>
    withContext(async (context) => {
      const page = await context.newPage();
      await page.goto(`${origin}/x/en/about/#who-made-it-p2`);
      await untilAtRest(page);
      const tops = await page.evaluate(() =>
        ['who-made-it-p2', 'who-is-behind-it-p2'].map((id) => document.getElementById(id)?.getBoundingClientRect().top),
      );
      expect(tops.every((top) => top !== undefined)).toBe(true);
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('who-made-it-p2');
    }),
  );
});

test('every address that the edition ever published or promises now answers on the built site', async () => {
  const { edition: real } = openEdition('content');
  if (real === undefined) throw new Error('the content cannot be read');
  const promised = { ...real, addresses: [...new Set([...real.addresses, ...publishedAddresses(real)])] };
  const addresses = listAddresses(promised, siteFolder);
  expect(addresses.length).toBeGreaterThan(4000);
  await withServer(servers.nginx.real, async (origin) => expect(await faultsOf(addresses, `${origin}/`)).toEqual([]));
});
