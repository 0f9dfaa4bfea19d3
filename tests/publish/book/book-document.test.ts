import { expect, test } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { buildBookDocument } from '../../../src/publish/book/book-document.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { buildSheetDocument } from '../../../src/publish/sheets/sheet-document.ts';
import { planSheets } from '../../../src/publish/sheets/sheet-plan.ts';
import { fictionalEdition } from '../../render/render-context.ts';
import { wholeHtml } from './whole-html.ts';

const address = 'https://workshops.example/';
const edition = fictionalEdition();
const language = edition.sourceLanguage;
const book = assembleBook(edition, language, { address, asset: (path) => path, topRank: 1 });
// The contents of a part with labels of any length: pictures play no part in it.
const html = wholeHtml(buildBookDocument(book, createTranslator(language, edition.strings.get(language)))).replaceAll(/<img[^>]*>/g, '');

test.each(['a5', 'a4'])(
  'a long label of the contents of a part does not touch the title behind it on %s',
  { timeout: 60_000 },
  async (format) => {
    const gaps = await withBrowser({}, async (browser) => {
      const { page, close } = await openDocument(browser, html, 'tests');
      const found = await page.evaluate((chosen) => {
        for (const style of document.querySelectorAll('style[data-book-format]')) {
          style.setAttribute('media', style.getAttribute('data-book-format') === chosen ? 'all' : 'not all');
        }
        return Array.from(document.querySelectorAll('.part-contents .entry-label'), (label) => {
          const words = document.createRange();
          return ['Ενότητα 4', 'A very long label 14'].map((text) => {
            label.textContent = text;
            words.selectNodeContents(label);
            return (label.nextElementSibling?.getBoundingClientRect().left ?? 0) - words.getBoundingClientRect().right;
          });
        }).flat();
      }, format);
      await close();
      return found;
    });
    expect(gaps.length).toBeGreaterThan(0);
    // Two millimetres, in CSS pixels.
    expect(Math.min(...gaps)).toBeGreaterThan((2 / 25.4) * 96);
  },
);

test('words such as `WS-1` stay whole in books and sheets, also where they are no links', () => {
  const whole = '<span class="one-word">WS-1</span>';
  expect(html).toContain(whole);
  expect(html).toContain('.one-word {\n  white-space: nowrap');
  const sheet = planSheets(edition, address).find(({ path }) => path.endsWith('workshops/handout.pdf'))?.sheet;
  if (sheet === undefined) throw new Error('the set has no handout');
  const sheetHtml = buildSheetDocument([{ sheet, density: sheet.density }], { language, title: sheet.title, fonts: '' });
  expect(sheetHtml).toContain(whole);
  expect(sheetHtml).toContain('.one-word { white-space: nowrap }');
});

test('no line of cover and imprint ends within the date', () => {
  const [cover = '', imprint = ''] = [html.split('book-imprint"')[0], html.split('book-imprint"')[1]];
  for (const part of [cover, imprint]) expect(part.replaceAll('&nbsp;', '\u00A0')).toContain('4\u00A0May\u00A02031');
});
