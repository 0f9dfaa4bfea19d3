import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { createSiteHandler } from '../../src/publish/serve-site.ts';
import { withReleasedEdition, type ReleasedEdition } from '../editions/released-edition.ts';
import { untilAtRest } from './built-site.ts';
import { withContext } from './shared-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'printouts-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const t = createTranslator('en');

let server: Server;
let origin = '';
let marks: ReadonlyMap<string, string>;
beforeAll(async () => {
  const site = join(folder, 'site');
  marks = await withReleasedEdition((released) => {
    const args = ['--content', released.content, '--out', site, '--cache', join(folder, 'cache'), '--base', '/x/', '--no-print'];
    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', ...args], { encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
    return listMarks(released);
  });
  server = createServer(createSiteHandler(site, '/x/'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What stands on printouts, by a name: permalink and fragment. */
function listMarks({ markOf }: ReleasedEdition): ReadonlyMap<string, string> {
  const at = (...[version, sheet, id, language]: Parameters<ReleasedEdition['markOf']>): string =>
    `/x/p/${id.toLowerCase()}/${markOf(version, sheet, id, language).fragment}`;
  return new Map([
    ['changed twice', at('3.0', 'text', 'WS-1', 'en')],
    ['changed once', at('3.1', 'text', 'WS-1', 'en')],
    ['current', at('3.2', 'text', 'WS-1', 'en')],
    ['unchanged', at('3.0', 'text', 'TH-1', 'en')],
    ['brief', at('3.0', 'brief', 'workshops', 'en')],
    ['hebrew', at('3.0', 'text', 'WS-1', 'he')],
    ['withdrawn', at('3.1', 'text', 'term-loan-card', 'de')],
    ['replaced', at('3.1', 'text', 'WS-3', 'en')],
  ]);
}
const markOf = (name: string): string => marks.get(name) ?? '';

/** What the page says to somebody who opens an address, and all addresses that were asked for on the way. */
interface Seen {
  readonly page: Page;
  readonly said: string;
  readonly changes: readonly { readonly words: string; readonly href: string | undefined }[];
  readonly asked: readonly string[];
}

async function look(path: string, use: (seen: Seen) => unknown, prepare?: (page: Page) => Promise<unknown>): Promise<void> {
  await withContext(async (context) => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}${request.hasPostData() ? ' with words' : ''}`));
    await prepare?.(page);
    await page.goto(`${origin}${path}`);
    await page.waitForSelector('.printout strong, .printout p');
    await untilAtRest(page);
    const said = await page.$eval('.printout[role="status"] p', (element) => element.textContent);
    const changes = await page.$$eval('.printout li', (items) =>
      items.map((item) => ({ words: item.textContent, href: item.querySelector('a')?.getAttribute('href') ?? undefined })),
    );
    await use({ page, said, changes, asked });
  });
}

test('words that have changed are told with the version and day of today’s, and with the places that changed', async () => {
  await look(markOf('changed twice'), async ({ page, said, changes, asked }) => {
    expect(said).toBe(t('printout.changed', { printed: '3.0', version: '3.2', date: '4 May 2031' }));
    expect(changes).toEqual([
      { words: t('printout.block.step', { number: '2' }), href: '#step-2' },
      { words: 'Limits and cautions', href: '#limits-and-cautions' },
    ]);
    // What was scanned stays in the browser: files of this site are read, and nothing is sent.
    expect(asked.filter((request) => !request.startsWith(`GET ${origin}/x/`) || /[?]|print=/.test(request.replace(/#.*$/, '')))).toEqual(
      [],
    );
    expect(asked.filter((request) => request.includes('history'))).toEqual([`GET ${origin}/x/api/v1/history/ws-1.json`]);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  await look(markOf('changed once'), ({ changes }) => expect(changes.map(({ href }) => href)).toEqual(['#limits-and-cautions']));
});

test.each(['current', 'unchanged'])('words that stand are told to stand: %s', async (name) => {
  await look(markOf(name), ({ said, changes }) => expect([said, changes]).toEqual([t('printout.current'), []]));
});

test('a sheet made of several entries names those that changed, with links, and those that are gone', async () => {
  await look(markOf('brief'), ({ changes }) => {
    expect(changes).toEqual([
      { words: 'WS-1 Let people mend their own things', href: '/x/p/ws-1/' },
      { words: `WS-3 (${t('printout.part.gone')})`, href: undefined },
    ]);
  });
});

test('a printout in another language is judged by its own words, and its language is offered', async () => {
  await look(markOf('hebrew'), async ({ page, said }) => {
    expect(said).toBe(t('printout.current'));
    expect(await page.$eval('.printout a', (link) => [link.getAttribute('href'), link.textContent])).toEqual([
      `/x/he/principles/workshops/ws-1/${new URL(markOf('hebrew'), origin).hash}`,
      t('printout.open', { language: 'Hebrew' }),
    ]);
    await page.goto(`${origin}/x/he/principles/workshops/ws-1/`);
    await page.goto(`${origin}/x/de/principles/workshops/ws-1/${new URL(markOf('hebrew'), origin).hash}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.waitForSelector('.printout a');
    expect(await page.$eval('.printout a', (link) => link.getAttribute('hreflang'))).toBe('he');
  });
});

test('words that were withdrawn, an entry that was replaced, and a printout that nobody knows', async () => {
  await look(markOf('withdrawn'), ({ said }) => expect(said).toBe(t('printout.withdrawn')));
  await look(markOf('replaced'), async ({ page, said }) => {
    expect(said).toBe(t('printout.replaced', { id: 'WS-3' }));
    expect(new URL(page.url()).pathname).toBe('/x/en/principles/workshops/ws-2/');
  });
  await look('/x/p/ws-1/#print=en.2.9.0123456789ab', ({ said }) => {
    expect(said).toContain('WS-1 · en · 2.9 · 0123');
    expect(said).toContain('WS-1 · en · 3.2 · ');
  });
  // A damaged code may hold a language that is none.
  await look('/x/p/ws-1/#print=e.2.9.0123456789ab', ({ said }) => expect(said).toContain('WS-1 · e · 2.9 · 0123'));
});

test('without a connection the page says that it does not know', async () => {
  const withoutHistory = async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().includes('/history/') ? request.abort() : request.continue()));
  };
  await look(markOf('current'), ({ said }) => expect(said).toBe(t('printout.failed')), withoutHistory);
});

test('a damaged code, and any other fragment, show nothing', async () => {
  await withContext(async (context) => {
    for (const fragment of ['#print=en', '#step-2', '']) {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${origin}/x/en/principles/workshops/ws-1/${fragment}`, { waitUntil: 'networkidle0' });
      expect(await page.$('.printout')).toBeNull();
      expect(asked.filter((url) => /history|printout\.json/.test(url))).toEqual([]);
      await page.close();
    }
  });
});
