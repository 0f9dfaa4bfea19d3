import type { BrowserContext, Page } from 'puppeteer-core';

/**
 * Works through a list in two tabs, which `prepare` may make ready. A tab that goes from page to page of a site needs half the time
 * of a new one for each. What `work` sets in a tab stays for the next item.
 */
export async function inTwoTabs<Item>(
  context: BrowserContext,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  const workThrough = async (): Promise<void> => {
    const page = await context.newPage();
    await prepare?.(page);
    for (const item of left) await work(page, item);
    await page.close();
  };
  await Promise.all([workThrough(), workThrough()]);
}
