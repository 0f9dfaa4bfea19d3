import { expect, test } from 'vitest';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { bookFormats } from '../../../src/model/download-paths.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { buildBookDocument } from '../../../src/publish/book/book-document.ts';
import { openBookTab } from '../../../src/publish/book/book-tab.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();
const language = edition.sourceLanguage;
const book = assembleBook(edition, language, { address: 'https://workshops.example/', asset: (path) => path, topRank: 1 });
const bookDocument = buildBookDocument(book, createTranslator(language, edition.strings.get(language)), () => '');

const numbers = ['10', '11', '17', '24', '68', '88', '99'];
const places = {
  'in a text': (number: string) => h('p', ['Research ', h('span.page-ref', ['p. ', h('span.page-number', number)])]),
  'in a table': (number: string) => h('table', h('tr', h('td', h('span.page-ref', ['p. ', h('span.page-number', number)])))),
  'behind a work': (number: string) => h('p', h('span.note-backs', ['Cited on p. ', h('span.page-number', number)])),
  'in the contents': (number: string) => h('ol.book-contents', h('li', h('a', h('span.page-number', number)))),
};

test.each(bookFormats)(
  'every number of a page takes as much room as another of its length, on %s',
  async (format) => {
    const widths = await withBrowser({}, async (browser) => {
      const tab = await openBookTab(browser, { document: bookDocument, format, files: 'tests' });
      await tab.show(
        Object.values(places)
          .map((place) => toHtml(h('section', numbers.map(place))))
          .join(''),
      );
      return tab.page.evaluate(() =>
        Array.from(document.querySelectorAll('section'), (section) =>
          Array.from(section.querySelectorAll('.page-number'), (number) => number.getBoundingClientRect().width),
        ),
      );
    });
    const found = Object.fromEntries(Object.keys(places).map((place, index) => [place, new Set(widths[index]).size]));
    expect(found).toEqual(Object.fromEntries(Object.keys(places).map((place) => [place, 1])));
  },
  60_000,
);
