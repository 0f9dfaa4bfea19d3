import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { withBuiltSite } from './built-site.ts';

const openMenus = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.$$eval('[data-filter][open]', (menus) => menus.map((menu) => (menu instanceof HTMLElement ? menu.dataset['filter'] : undefined)));
const openMenu = async (page: Page): Promise<void> => {
  await page.focus('[data-filter] summary');
  await page.keyboard.press('Enter');
  expect(await openMenus(page)).toHaveLength(1);
};

test('a menu of the filter closes when the focus leaves it, and never covers what the focus goes to', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/el/principles/', (fresh) => fresh.setViewport({ width: 390, height: 844 }));
    await openMenu(page);
    const links = await page.$$eval('[data-filter][open] a', ({ length }) => length);
    for (let pressed = 0; pressed < links; pressed += 1) await page.keyboard.press('Tab');
    expect(await openMenus(page)).toHaveLength(1);
    await page.keyboard.press('Tab');
    expect(await openMenus(page)).toEqual([]);
    await openMenu(page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await openMenus(page)).toEqual([]);
  });
});

test('Escape closes a menu, and takes the focus to its name only from within it', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/en/principles/');
    const focusedTag = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
    await openMenu(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect([await openMenus(page), await focusedTag()]).toEqual([[], 'SUMMARY']);
    await page.focus('.overview-sets a');
    await page.$eval('[data-filter="set"]', (menu) => menu.toggleAttribute('open', true));
    await page.keyboard.press('Escape');
    expect([await openMenus(page), await focusedTag()]).toEqual([[], 'A']);
  });
});

test('menus stay within the window at every width', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/el/principles/');
    for (const width of [320, 390, 576, 656, 736, 768, 900, 1024, 1280]) {
      await page.setViewport({ width, height: 800 });
      const over = await page.$$eval('[data-filter]', (menus) =>
        menus.flatMap((menu) => {
          menu.toggleAttribute('open', true);
          const box = menu.querySelector('ul')?.getBoundingClientRect();
          menu.removeAttribute('open');
          return box === undefined || box.left < 0 || box.right > innerWidth ? [menu.textContent.trim().slice(0, 20)] : [];
        }),
      );
      expect(over, `at ${width} px`).toEqual([]);
    }
  });
});

test('a status that is there from the beginning tells what the choice leaves, and that all are there again', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/en/principles/');
    const status = (): Promise<readonly [string, boolean]> =>
      page.$eval('.filters [role=status]', (element) => [element.textContent, element.checkVisibility()] as const);
    expect(await status()).toEqual(['', true]);
    expect(await page.$eval('[data-clear]', (button) => button.checkVisibility())).toBe(false);
    await page.$eval('[data-filter="actor"] a', (link) => link instanceof HTMLElement && link.click());
    expect((await status())[0]).toMatch(/^\d+ of 33 principles$/);
    await page.click('[data-clear]');
    expect((await status())[0]).toBe('33 of 33 principles');
    expect(await page.$eval('[data-clear]', (button) => button.checkVisibility())).toBe(false);
  });
});
