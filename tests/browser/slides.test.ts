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
    await page.click('[data-do="notes"]');
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

const place = (page: Page): string => new URL(page.url()).hash;
const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test('a turn is heard: the focus goes to the slide, or stays on the button and a status tells', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    await page.goto(deck('en'));
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Slide 2 of \d+$/);
    await page.focus('[data-do="next"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(place(page)).toBe('#4');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('next');
    expect(await page.$eval('.deck-nav [role=status]', ({ textContent }) => textContent)).toContain((await shown(page))[0]);
    await page.click('[data-do="previous"]');
    expect(place(page)).toBe('#3');
  });
});

test('letters do nothing outside of the buttons', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    await page.goto(deck('el'));
    for (const letter of ['n', 's', 'f'] as const) await page.keyboard.press(letter);
    expect(await notesShown(page)).toBe(0);
    expect(await context.pages()).toHaveLength(1);
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    await page.focus('[data-do="notes"]');
    await page.keyboard.press('n');
    expect(await notesShown(page)).toBe((await page.$('.now .notes')) === null ? 0 : 1);
    expect(await page.$eval('[data-do="notes"]', ({ ariaPressed }) => ariaPressed)).toBe('true');
  });
});

test('what runs over the window is scrolled to its end before a key turns the slide', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    await page.setViewport({ width: 640, height: 360 });
    await page.goto(`${deck('en')}#4`);
    await page.click('[data-do="notes"]');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeGreaterThan(100);
    const atRest = async (): Promise<number> => {
      let before = -1;
      for (let now = await page.evaluate(() => scrollY); now !== before; now = await page.evaluate(() => scrollY)) {
        before = now;
        await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
      }
      return before;
    };
    for (const key of ['ArrowDown', 'PageDown', 'Space'] as const) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press(key);
      expect(await atRest(), key).toBeGreaterThan(0);
      expect(place(page)).toBe('#4');
    }
    for (let pressed = 0; pressed < 20 && place(page) === '#4'; pressed += 1) {
      await page.keyboard.press('Space');
      await atRest();
    }
    expect(place(page)).toBe('#5');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('type on slides is never smaller than the size that readers choose, and grows with it', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    const sizeOf = (): Promise<number> => page.$eval('.now .slide', (slide) => Number.parseFloat(getComputedStyle(slide).fontSize));
    await page.setViewport({ width: 320, height: 256 });
    await page.goto(`${deck('el')}#4`);
    expect(await sizeOf()).toBe(16);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sizeOf()).toBe(32);
    expect(await page.$eval('.now .slide', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

test('without script all slides stand one below the other, with their notes', async () => {
  await withContext(async (context) => {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(deck('en'));
    expect((await shown(page)).length).toBeGreaterThan(8);
    expect(await notesShown(page)).toBeGreaterThan(6);
    expect(await page.$$eval('button', (buttons) => buttons.filter((one) => one.checkVisibility()).length)).toBe(0);
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
            const foot = slide.querySelector('.slide-foot');
            const last = foot?.previousElementSibling;
            const isCovered = (last?.getBoundingClientRect().bottom ?? 0) > (foot?.getBoundingClientRect().top ?? 0) + 1;
            if (slide.scrollWidth > slide.clientWidth + 1 || isHigh || isCovered) found.push(slide.textContent.slice(0, 40));
            slide.closest('.frame')?.classList.remove('now');
          }
          return found;
        });
        expect([file, width, over]).toEqual([file, width, []]);
      }
    }
  });
});
