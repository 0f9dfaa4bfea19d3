import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { createPageNumbers } from '../../../src/publish/book/add-page-numbers.ts';
import { writeNumbers } from '../../../src/publish/book/write-numbers.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const { sourceLanguage, strings } = fictionalEdition();
const ids = ['a', 'b', 'c', 'd'];
const backs = h(
  'span.note-backs',
  ids.map((id) => h('a', { href: `#${id}` }, id)),
);
const addNumbers = createPageNumbers({ toc: [], figures: [] }, createTranslator(sourceLanguage, strings.get(sourceLanguage)));
const note = toHtml(addNumbers(h('section', { dataUnit: 'notes' }, [h('p', [backs])])));
const html = `<!doctype html><html lang="en"><head><title>T</title></head><body>${ids.map((id) => `<p id="${id}">${id}</p>`).join('')}${note}</body></html>`;

test('a note names each page once, and all of them again where citations move apart', { timeout: 30_000 }, async () => {
  await withBrowser({}, async (browser) => {
    const { page, close } = await openDocument(browser, html, 'tests');
    const write = (...numbers: readonly string[]): ReturnType<typeof writeNumbers> =>
      writeNumbers(page, new Map(ids.map((id, index) => [id, numbers[index] ?? ''])));

    expect((await write('183', '183', '183', '186')).map(({ to }) => to)).toEqual(['183', '183', '183', '186']);
    expect(await shownIn(page)).toBe('Cited on p. 183, p. 186');
    expect(await write('183', '183', '183', '186')).toEqual([]);
    expect(await shownIn(page)).toBe('Cited on p. 183, p. 186');

    expect(await write('183', '184', '184', '186')).toHaveLength(2);
    expect(await shownIn(page)).toBe('Cited on p. 183, p. 184, p. 186');
    await close();
  });
});

async function shownIn(page: Page): Promise<string | undefined> {
  const words = await page.evaluate(() => document.querySelector<HTMLElement>('.note-backs')?.innerText);
  return words?.replaceAll('\u00A0', ' ');
}
