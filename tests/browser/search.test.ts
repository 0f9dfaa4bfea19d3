import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { withBuiltSite, type BuiltSite } from './built-site.ts';

const done = '[data-part="results"][aria-busy="false"]';
const textOf = (page: Page, part: string): Promise<string | null> => page.$eval(`[data-part="${part}"]`, ({ textContent }) => textContent);
const titlesOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.result-title', (titles) => titles.map(({ textContent }) => textContent));
const pathOf = (page: Page): string => `${new URL(page.url()).pathname}${new URL(page.url()).search}`;

async function openSearch({ open }: BuiltSite, query: string, language = 'en'): Promise<Page> {
  const page = await open(`/${language}/search/?${query}`);
  await page.waitForSelector(done);
  return page;
}

describe('the box in the header', () => {
  test('is opened, walked through, closed and followed with the keyboard alone', async () => {
    await withBuiltSite(async ({ open }) => {
      const page = await open('/en/principles/law-enforcement/le-2/', (fresh) => fresh.setViewport({ width: 1280, height: 800 }));
      await page.keyboard.press('/');
      await page.keyboard.type('drug check');
      // Not the pages for letters that were typed before a pause.
      await page.waitForFunction(() => document.querySelector('.suggestion-all')?.textContent.includes('drug check'));
      const list = (): Promise<boolean> => page.$eval('[role="listbox"]', (element) => element.checkVisibility());
      const active = (): Promise<string | null> =>
        page.$eval(
          '[role="combobox"]',
          (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
        );
      expect(await list()).toBe(true);
      expect(await active()).toBeNull();
      await page.keyboard.press('ArrowUp');
      expect(await active()).toContain('drug check');
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBeNull();
      await page.keyboard.press('Escape');
      expect(await list()).toBe(false);
      expect(await page.$eval('input[role="combobox"]', ({ value }) => value)).toBe('drug check');
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => document.querySelector('[role="listbox"]')?.checkVisibility());
      await page.keyboard.press('ArrowDown');
      expect(await active()).toContain('drug checking');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(pathOf(page)).toBe('/en/glossary/drug-checking/');
    });
  });

  test('is opened by the key / unless somebody switched that off on the search page', async () => {
    await withBuiltSite(async ({ open, context, origin }) => {
      const wide = { width: 1280, height: 800 };
      const page = await open('/en/search/?q=peers', (fresh) => fresh.setViewport(wide));
      const box = 'slash-key-switch input';
      await page.waitForSelector(box);
      expect(await page.$eval(box, ({ checked, labels }) => [checked, labels?.[0]?.textContent.includes('/')])).toEqual([true, true]);
      const visibility = (isBusy: boolean): Promise<string> =>
        page.$eval(
          '[data-part="results"]',
          (results, state) => {
            results.ariaBusy = state;
            const box = document.querySelector('slash-key-switch input');
            return box === null ? 'missing' : getComputedStyle(box).visibility;
          },
          String(isBusy),
        );
      expect([await visibility(true), await visibility(false)]).toEqual(['hidden', 'visible']);
      await page.click(box);
      const focused = async (path: string): Promise<string> => {
        const other = await context.newPage();
        await other.setViewport(wide);
        await other.goto(`${origin}${path}`, { waitUntil: 'load' });
        await other.keyboard.press('/');
        return other.evaluate(() => document.activeElement?.id ?? '');
      };
      expect(await focused('/en/about/')).toBe('');
      expect(await focused('/en/search/?q=peers')).not.toBe('search-query');
      await page.bringToFront();
      await page.click(box);
      expect(await focused('/en/about/')).toBe('site-search');
    });
  });

  test('has a placeholder in the colour of quiet words, which stands out enough', async () => {
    await withBuiltSite(async ({ open }) => {
      const page = await open('/en/about/', (fresh) => fresh.setViewport({ width: 1280, height: 800 }));
      const colours = await page.evaluate(() => {
        const quiet = document.querySelector('.breadcrumbs');
        const input = document.querySelector('#site-search');
        if (quiet === null || input === null) throw new Error('the page has no breadcrumbs or no field');
        return [getComputedStyle(input, '::placeholder').color, getComputedStyle(quiet).color];
      });
      expect(colours[0]).toBe(colours[1]);
    });
  });

  test('leads to the search page when no page is chosen', async () => {
    await withBuiltSite(async ({ open }) => {
      const page = await open('/el/', (fresh) => fresh.setViewport({ width: 1280, height: 800 }));
      await page.focus('#site-search');
      await page.keyboard.type('ναλοξονη');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await page.waitForSelector(done);
      expect((await titlesOf(page))[0]).toBe('ναλοξόνη');
    });
  });

  test('loads nothing before it is focused', async () => {
    await withBuiltSite(async ({ openAndWait }) => {
      const asked: string[] = [];
      await openAndWait('/en/', async (page) => void page.on('request', (request) => asked.push(request.url())));
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    });
  });
});

describe('the search page', () => {
  test('keeps filters in the address, counts what they leave, and goes back', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=peers');
      const all = await textOf(page, 'status');
      const count = await page.$eval(
        'input[value="module"]',
        (box) => box.closest('li')?.querySelector('[data-part="count"]')?.textContent,
      );
      await page.$eval('input[value="module"]', (box) => box.click());
      await page.waitForFunction((before) => document.querySelector('[data-part="status"]')?.textContent !== before, {}, all);
      expect(pathOf(page)).toBe('/en/search/?q=peers&kind=module');
      expect(await textOf(page, 'status')).toContain(`${count} page`);
      await page.goBack();
      await page.waitForFunction((before) => document.querySelector('[data-part="status"]')?.textContent === before, {}, all);
      expect(pathOf(page)).toBe('/en/search/?q=peers');
      expect(await page.$eval('input[value="module"]', ({ checked }) => checked)).toBe(false);
    });
  });

  test('shows a shared search as it was', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=peers&kind=principle&stakeholder=peers');
      expect(await page.$$eval('.result-code', (codes) => codes.every(({ textContent }) => textContent.startsWith('PE-')))).toBe(true);
      expect(await page.$$eval('form input:checked', (boxes) => boxes.map(({ value }) => value))).toEqual(['principle', 'peers']);
    });
  });

  test('shows more results on request, and puts the focus on the first of them', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=peers');
      await page.$eval('button[data-part="more"]', (button) => button.click());
      await page.waitForFunction(() => document.querySelectorAll('.result').length > 10);
      expect(await page.evaluate(() => document.activeElement?.closest('.result') === document.querySelectorAll('.result')[10])).toBe(true);
    });
  });

  test('leads from a result to the heading where the words stand', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=naloxone&kind=principle');
      const address = await page.$eval('.result-places a', ({ href }) => href);
      expect(new URL(address).hash).not.toBe('');
      const target = await site.open(address.slice(site.origin.length));
      expect(await target.evaluate(() => document.querySelector(':target') !== null)).toBe(true);
    });
  });

  test('says what it corrected, and searches for the words as typed on request', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=naloxnoe');
      expect(await textOf(page, 'notes')).toContain('naloxone');
      await Promise.all([page.waitForNavigation(), page.click('[data-part="notes"] a')]);
      await page.waitForSelector(done);
      expect(pathOf(page)).toBe('/en/search/?q=naloxnoe&literal=1');
      expect(await textOf(page, 'notes')).toBe('');
    });
  });

  test('helps on when nothing was found', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=xylophone', 'el');
      expect(await textOf(page, 'nothing-title')).toContain('xylophone');
      const links = await page.$$eval('[data-part="nothing"] a', (all) => all.map((link) => `${link.pathname}${link.search}`));
      expect(links).toEqual(['/en/search/?q=xylophone', '/el/principles/', '/el/glossary/']);
    });
  });

  test('keeps the search when the language is changed', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, 'q=naloxone&kind=principle');
      await page.click('.language-menu summary');
      await Promise.all([page.waitForNavigation(), page.click('.language-menu a[hreflang=el]')]);
      expect(pathOf(page)).toBe('/el/search/?q=naloxone&kind=principle');
    });
  });

  test('finds what can be printed, by titles that tell it apart', async () => {
    await withBuiltSite(async (site) => {
      for (const word of ['handout', 'poster', 'cards']) expect((await titlesOf(await openSearch(site, `q=${word}`)))[0]).toBe('Downloads');
      for (const word of ['φυλλάδιο', 'αφίσα', 'κάρτες'])
        expect((await titlesOf(await openSearch(site, `q=${word}`, 'el')))[0]).toBe('Λήψεις');
      const titles = await titlesOf(await openSearch(site, 'q=law+enforcement'));
      expect(titles[0]).toBe('Law enforcement');
      expect(titles).toContain('Law enforcement: Brief');
      expect(new Set(titles).size).toBe(titles.length);
    });
  });

  test('does not know the words of the links above a sheet', async () => {
    await withBuiltSite(async (site) => {
      expect(await titlesOf(await openSearch(site, 'q=worksheet&kind=worksheet'))).not.toEqual([]);
      expect(await titlesOf(await openSearch(site, 'q=download&kind=worksheet'))).toEqual([]);
    });
  });

  test('takes what is typed as text, never as HTML', async () => {
    await withBuiltSite(async (site) => {
      const page = await openSearch(site, `q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
      expect(await page.$$('main img')).toEqual([]);
    });
  });

  test('leads to everything without script', async () => {
    await withBuiltSite(async ({ open }) => {
      const page = await open('/en/search/?q=peers', (fresh) => fresh.setJavaScriptEnabled(false));
      expect(await page.$$eval('noscript p, .search-start a', (all) => all.filter((one) => one.checkVisibility()).length)).toBeGreaterThan(
        5,
      );
      expect(await page.$eval('[data-part="filters"]', (filters) => filters.checkVisibility())).toBe(false);
    });
  });

  test('fits a phone', async () => {
    await withBuiltSite(async ({ open }) => {
      const page = await open('/en/search/?q=peers', (fresh) => fresh.setViewport({ width: 320, height: 640 }));
      await page.waitForSelector(done);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});
