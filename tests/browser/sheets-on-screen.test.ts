import { globSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { siteFolder, untilAtRest, withBuiltSite } from './built-site.ts';
import { inTwoTabs } from './in-two-tabs.ts';

const pagesIn = (pattern: string): readonly string[] =>
  globSync(`*/${pattern}/index.html`, { cwd: siteFolder }).map((path) => `/${path.replace('index.html', '')}`);

test('what is there to write on stands below what was asked before, on phones and wide screens', async () => {
  const pages = pagesIn('training/{worksheets/*,*/worksheets/*}');
  expect(pages.length).toBeGreaterThan(10);
  const [low, seen] = await withBuiltSite(async ({ context, origin }) => {
    const found: string[] = [];
    let count = 0;
    await inTwoTabs(context, pages, async (page, path) => {
      await page.goto(`${origin}${path}`);
      await untilAtRest(page);
      for (const width of [390, 1280]) {
        await page.setViewport({ width, height: 844 });
        const heights = await page.$$eval('.write', (parts) =>
          parts.map((part) => ({
            own: part.getBoundingClientRect().height,
            inside: [...part.children].reduce((sum, child) => sum + child.getBoundingClientRect().height, 0),
            // Lines are 9 mm apart.
            lines: (Number(getComputedStyle(part).getPropertyValue('--lines')) * 9 * 96) / 25.4,
          })),
        );
        count += heights.length;
        const cut = heights.filter(({ own, inside, lines }) => own < inside - 1 || inside < lines - 1 || lines === 0);
        if (cut.length > 0) found.push(`${path} at ${width} px: ${JSON.stringify(cut)}`);
      }
    });
    return [found, count] as const;
  });
  expect(low).toEqual([]);
  expect(seen).toBeGreaterThan(pages.length);
});

test('no table of a sheet cuts a word on a phone', async () => {
  const pages = pagesIn('{training,principles}/{worksheets/*,*/worksheets/*,*/{handout,brief,session-plan,session-plan-short}}');
  expect(pages.length).toBeGreaterThan(60);
  const cut = await withBuiltSite(async ({ context, origin }) => {
    const found: string[] = [];
    const onPhone = (page: Page): Promise<void> => page.setViewport({ width: 390, height: 844 });
    const look = async (page: Page, path: string): Promise<void> => {
      await page.goto(`${origin}${path}`);
      await untilAtRest(page);
      const words = await page.$$eval('.sheet :is(th, td)', (cells) => {
        const range = document.createRange();
        return cells.flatMap((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const broken: string[] = [];
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]{2,}/gu)) {
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
            }
          }
          return broken;
        });
      });
      if (words.length > 0) found.push(`${path}: ${words.join(', ')}`);
    };
    await inTwoTabs(context, pages, look, onPhone);
    return found;
  });
  expect(cut).toEqual([]);
});
