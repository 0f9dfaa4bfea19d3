import type { Browser, Page } from 'puppeteer-core';
import { openDocument, waitForFonts, type OpenDocument } from './open-document.ts';

/** The mark of the style element with the fonts of a document. */
export const fontStyleMark = 'data-fonts';

/** The style element with the fonts, as `buildSheetDocument` and its like write it. */
export const fontStyle = new RegExp(`<style ${fontStyleMark}>([\\s\\S]*?)</style>`);

/** A tab that has shown a document, and with which fonts. */
interface FreeTab {
  readonly page: Page;
  readonly fonts: string;
  readonly files: string;
}

const freeTabs = new WeakMap<Browser, FreeTab[]>();

/**
 * Opens a document in a tab that showed one with the same fonts before, if one is free: to start a tab and to read its fonts
 * takes half the time of printing a sheet. Only for documents without pictures and files of their own, which would not be
 * waited for. What comes out is the same: a test compares the bytes.
 */
export async function openInTab(browser: Browser, html: string, files: string): Promise<OpenDocument> {
  const fonts = fontStyle.exec(html)?.[1];
  if (fonts === undefined || /<img|<link/.test(html)) return openDocument(browser, html, files);
  const free = freeTabs.get(browser) ?? [];
  freeTabs.set(browser, free);
  const index = free.findIndex((tab) => tab.fonts === fonts && tab.files === files);
  const [tab] = index === -1 ? [] : free.splice(index, 1);
  const { page, assertComplete } = tab === undefined ? await openDocument(browser, html, files) : await fill(tab.page, html);
  return {
    page,
    assertComplete,
    close: async () => {
      if (page.isClosed()) return;
      free.push({ page, fonts, files });
      await page.evaluate(empty);
    },
  };
}

async function fill(page: Page, html: string): Promise<Omit<OpenDocument, 'close'>> {
  await page.evaluate(replaceDocument, html.replace(fontStyle, ''), fontStyleMark);
  await waitForFonts(page);
  return { page, assertComplete: () => undefined };
}

/** Runs in the page: the fonts stay, all else is that of the new document. */
function replaceDocument(html: string, mark: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  for (const node of [...document.head.childNodes]) if (!(node instanceof Element && node.hasAttribute(mark))) node.remove();
  document.head.append(...next.head.childNodes);
  document.body.replaceWith(next.body);
}

/** Runs in the page: a tab that waits holds no document. */
function empty(): void {
  document.body.replaceChildren();
}
