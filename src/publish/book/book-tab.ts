import type { Browser, Page } from 'puppeteer-core';
import type { BookFormat } from '../../model/download-paths.ts';
import { keepPrintedWidth } from '../pdf/lay-out-as-printed.ts';
import { openDocument } from '../pdf/open-document.ts';
import { documentEnd, type BookDocument } from './book-document.ts';
import { pageFormats, type PageFormat } from './page-format.ts';

/** A tab of the browser that shows stretches of a book in one format, one after another. It reads fonts and styles once. */
export interface BookTab {
  readonly page: Page;
  readonly format: PageFormat;
  /** Shows a body in the place of what was there before; nothing of that is left. */
  show(html: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a tab for a book.
 * @throws {PrintError} when the document is not complete in itself.
 */
export async function openBookTab(
  browser: Browser,
  { document, format, files }: { readonly document: BookDocument; readonly format: BookFormat; readonly files: string },
): Promise<BookTab> {
  const { page, assertComplete, close } = await openDocument(browser, document.head + documentEnd, files);
  await page.evaluate(chooseFormat, format);
  await keepPrintedWidth(page);
  return {
    page,
    format: pageFormats[format],
    async show(html) {
      await page.evaluate(showInPage, html);
      assertComplete();
    },
    close,
  };
}

/** Runs in the page: of the style sheets with `data-book-format` one counts. */
function chooseFormat(format: string): void {
  for (const style of document.querySelectorAll('style[data-book-format]')) {
    style.setAttribute('media', style.getAttribute('data-book-format') === format ? 'all' : 'not all');
  }
}

/** Runs in the page. Printing shows pictures that a screen would load only later. */
async function showInPage(html: string): Promise<void> {
  document.documentElement.removeAttribute('data-draft');
  document.body.innerHTML = html;
  for (const image of document.images) image.loading = 'eager';
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)));
}
