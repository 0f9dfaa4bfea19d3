import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, GoToOptions, Page } from 'puppeteer-core';
import { createSiteHandler } from '../../src/publish/serve-site.ts';
import { withContext } from './shared-browser.ts';

/** The folder of the site under test: what `npm run build` made, or another in `SITE_DIR`. */
export const siteFolder = resolve(process.env['SITE_DIR'] ?? 'dist');

/** A built site, served on this machine, and a context of a browser to look at it. */
export interface BuiltSite {
  readonly origin: string;
  readonly context: BrowserContext;
  /** Opens a page and waits until it is at rest. */
  open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Opens a page and waits until it would have asked for whatever it asks for by itself, however late. */
  openAndWait(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
}

/** Serves the built site and gives a context of a browser while `use` runs. */
export async function withBuiltSite<T>(use: (site: BuiltSite) => Promise<T>): Promise<T> {
  if (!existsSync(`${siteFolder}/404.html`)) throw new Error(`${siteFolder} holds no site; run \`npm run build\` first`);
  const server = await listen(createServer(createSiteHandler(siteFolder, '/')));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  try {
    return await withContext((context) => {
      const openPage = async (
        path: string,
        prepare: ((page: Page) => Promise<unknown>) | undefined,
        options?: GoToOptions,
      ): Promise<Page> => {
        const page = await context.newPage();
        await prepare?.(page);
        await page.goto(`${origin}${path}`, options);
        return page;
      };
      return use({
        origin,
        context,
        async open(path, prepare) {
          const page = await openPage(path, prepare);
          await untilAtRest(page);
          return page;
        },
        openAndWait: (path, prepare) => openPage(path, prepare, { waitUntil: 'networkidle0' }),
      });
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Waits until the fonts of a page that has loaded are there and no part of it is busy. Chromium's sign that nothing more is asked
 * for (`networkidle0`) comes a second and a half after a page was opened, however soon all was there.
 */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  if ((await page.$(busy)) === null) return;
  // Not a selector that is awaited `hidden`: a list without results yet has no size, and counts as that.
  await page.waitForFunction((selector) => document.querySelector(selector) === null, {}, busy);
}

const busy = '[aria-busy="true"]';

function listen(server: Server): Promise<Server> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** One page of every kind, below a language folder. */
export const kindsOfPage = {
  front: '',
  overview: 'principles/',
  set: 'principles/law-enforcement/',
  principle: 'principles/law-enforcement/le-2/',
  'share a principle': 'principles/law-enforcement/le-2/share/',
  'share a term': 'glossary/naloxone/share/',
  card: 'principles/law-enforcement/le-2/card/',
  'findings of all': 'findings/',
  finding: 'findings/covid-19/',
  training: 'training/',
  module: 'training/module-1/',
  handout: 'training/module-1/handout/',
  'handout of a set': 'principles/law-enforcement/handout/',
  brief: 'principles/law-enforcement/brief/',
  'session plan': 'training/module-1/session-plan/',
  worksheet: 'training/module-1/worksheets/outreach/',
  'evaluation form': 'training/worksheets/evaluation/',
  slides: 'training/module-1/slides/',
  'slides to show': 'training/module-1/slides/deck.html',
  pilots: 'pilots/',
  pilot: 'pilots/lithuania/',
  'text page': 'introduction/',
  partners: 'partners/',
  references: 'references/',
  reference: 'references/hammett2005/',
  glossary: 'glossary/',
  term: 'glossary/naloxone/',
  filter: 'principles/actor/police-academies/',
  search: 'search/',
  'search with results': 'search/?q=naloxone',
  downloads: 'downloads/',
  data: 'data/',
  book: 'book/',
} as const;
