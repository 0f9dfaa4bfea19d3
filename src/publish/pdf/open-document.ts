import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { pictureTypeOf } from '../../schema/picture-types.ts';
import { PrintError } from './print-error.ts';

/** Where the document seems to come from; `.invalid` is reserved and never resolves. */
const origin = 'http://document.invalid';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.otf': 'font/otf',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A document in a page of its own, ready to be printed. The holder closes the page. */
export interface OpenDocument {
  readonly page: Page;
  /**
   * Throws if the document asked for something that it did not get. Pictures of page margins are asked for only in print.
   * @throws {PrintError} `request-to-another-host` or `file-missing`.
   */
  assertComplete(): void;
  /** To be called when the document was printed. */
  close(): Promise<void>;
}

/**
 * Opens `html` in print media, with `files` as the root of its address; resolves once its fonts and pictures are there.
 * Scripts of the document do not run and no request leaves the machine.
 * @throws {PrintError} `request-to-another-host`, `file-missing` or `font-not-loaded`.
 */
export async function openDocument(browser: Browser, html: string, files: string): Promise<OpenDocument> {
  const page = await browser.newPage();
  const faults: PrintError[] = [];
  const assertComplete = (): void => {
    const fault = faults[0];
    if (fault !== undefined) throw fault;
  };
  page.on('request', (request) => {
    answer(request, html, files).then(
      (fault) => fault && faults.push(fault),
      // The page was closed while it loaded.
      () => undefined,
    );
  });
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    await page.emulateMediaType('print');
    await page.goto(`${origin}/`, { timeout: 60_000 });
    await page.evaluate(waitForPictures);
    await waitForFonts(page);
    assertComplete();
    return { page, assertComplete, close: () => page.close() };
  } catch (error) {
    await page.close();
    throw error;
  }
}

/** Answers a request of the document from its files, and tells when it cannot. */
async function answer(request: HTTPRequest, html: string, files: string): Promise<PrintError | undefined> {
  const url = new URL(request.url());
  if (url.protocol === 'data:') {
    await request.continue();
    return undefined;
  }
  if (url.origin !== origin) {
    await request.abort('blockedbyclient');
    return new PrintError({ code: 'request-to-another-host', host: url.host, url: url.href });
  }
  if (request.isNavigationRequest() && request.frame()?.parentFrame() === null) {
    await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    return undefined;
  }
  // URL has resolved `..` already: the path cannot leave the folder.
  const path = decodeURIComponent(url.pathname);
  try {
    const body = await readFile(join(files, path));
    // Fonts are asked for across origins in some browsers.
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await request.respond({ headers, contentType: pictureTypeOf(path) ?? contentTypes[extname(path)] ?? 'application/octet-stream', body });
    return undefined;
  } catch {
    await request.respond({ status: 404, body: '' });
    return new PrintError({ code: 'file-missing', path });
  }
}

/**
 * Waits until every font of a document is there. The margins of pages ask for their fonts only in print, and words whose
 * font is not there by then stay invisible.
 * @throws {PrintError} `font-not-loaded`.
 */
export async function waitForFonts(page: Page): Promise<void> {
  const [family] = await page.evaluate(loadFonts);
  if (family !== undefined) throw new PrintError({ code: 'font-not-loaded', family });
}

/** Runs in the page. Printing shows pictures that a screen would load only later. */
async function waitForPictures(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)));
}

/** Runs in the page; gives the families that could not be loaded. */
async function loadFonts(): Promise<string[]> {
  await Promise.all(Array.from(document.fonts, (font) => font.load().catch(() => undefined)));
  await document.fonts.ready;
  return Array.from(document.fonts)
    .filter((font) => font.status === 'error')
    .map((font) => font.family);
}
