import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { siteFolder } from './built-site.ts';
import { withContext } from './shared-browser.ts';

// A trainer opens the file from a stick: no server is there.
const open = (file: string): string => pathToFileURL(`${siteFolder}/${file}`).href;
const deck = (language: string): string => open(`${language}/training/module-1/slides/deck.html`);
const decks = readTree(siteFolder).filter((file) => file.endsWith('/deck.html'));

const shown = (page: Page): Promise<string[]> =>
  page.$$eval('h1, h2', (headings) => headings.filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent.trim()));
const notesShown = (page: Page): Promise<number> => page.$$eval('.notes', (notes) => notes.filter((note) => note.checkVisibility()).length);

test.each(['en', 'el'])('slides in %s turn by key, show their notes on request, and ask for nothing', async (language) => {
  await withContext(async (context) => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/^data:.*/, '')));
    await page.goto(deck(language));
    const [first] = await shown(page);
    expect(await shown(page)).toHaveLength(1);
    await page.keyboard.press('ArrowRight');
    const second = await shown(page);
    expect(second).toHaveLength(1);
    expect(second).not.toEqual([first]);
    expect(await notesShown(page)).toBe(0);
    await page.keyboard.press('n');
    expect(await notesShown(page)).toBe(1);
    await page.keyboard.press('Home');
    expect(await shown(page)).toEqual([first]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toHaveLength(1);
    expect(new URL(page.url()).hash).toMatch(/^#\d+$/);
    expect(asked.filter((url) => url !== '' && !url.startsWith('file:'))).toEqual([]);
  });
});

test('without script all slides stand one below the other, with their notes', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(deck('en'));
    expect((await shown(page)).length).toBeGreaterThan(8);
    expect(await notesShown(page)).toBeGreaterThan(6);
  });
});

test('no slide of any module holds more than fits on it, on a projector and on a phone', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewport({ width, height });
      for (const file of decks) {
        await page.goto(open(file));
        const over = await page.evaluate(() => {
          const found: string[] = [];
          for (const slide of document.querySelectorAll('.slide')) {
            slide.closest('.frame')?.classList.add('now');
            // A slide grows with its words; a phone scrolls down.
            const isHigh = innerWidth > 800 && slide.getBoundingClientRect().height > innerHeight + 1;
            if (slide.scrollWidth > slide.clientWidth + 1 || isHigh) found.push(slide.textContent.slice(0, 40));
            slide.closest('.frame')?.classList.remove('now');
          }
          return found;
        });
        expect([file, width, over]).toEqual([file, width, []]);
      }
    }
  });
});
