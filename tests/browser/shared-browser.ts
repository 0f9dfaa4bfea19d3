import type { Browser, BrowserContext } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { withBrowser } from '../../src/publish/browser.ts';

interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

let open: Promise<OpenBrowser> | undefined;
afterAll(async () => (await open)?.close());

/**
 * Gives `use` a context of its own in the browser that all tests of a file share: without pages, cookies, files kept from before
 * or permissions. It is closed afterwards.
 */
export async function withContext<T>(use: (context: BrowserContext) => Promise<T>): Promise<T> {
  open ??= openBrowser();
  const { browser } = await open;
  const context = await browser.createBrowserContext();
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** Keeps a browser open until somebody closes it. */
function openBrowser(): Promise<OpenBrowser> {
  return new Promise((opened, failed) => {
    const { promise: closing, resolve: close } = Promise.withResolvers<undefined>();
    const ended = withBrowser({}, async (browser) => {
      opened({
        browser,
        async close() {
          close(undefined);
          await ended;
        },
      });
      await closing;
    });
    ended.catch(failed);
  });
}
