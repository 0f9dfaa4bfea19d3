import { withBrowser } from '../../../src/publish/browser.ts';
import { folderOf } from './browser-traces.ts';

// A program that keeps a browser open until it is interrupted.
await withBrowser({}, async (browser) => {
  process.stdout.write(`${folderOf(browser)}\n`);
  await new Promise(() => setInterval(() => undefined, 1_000));
});
