import type { Page } from 'puppeteer-core';
import type { ContentsLine } from '../pdf/write-outline.ts';

/** The contents as they are printed in an open book, without the numbers of pages. */
export async function readContents(page: Page): Promise<readonly ContentsLine[]> {
  return page.evaluate(readInPage);
}

/** Runs in the page. */
function readInPage(): ContentsLine[] {
  const wordsOf = (element: Element): string =>
    Array.from(element.childNodes, (node) =>
      node instanceof Element ? (node.hasAttribute('data-page-of') ? '' : wordsOf(node)) : (node.textContent ?? ''),
    ).join('');
  const linesOf = (list: Element | null): ContentsLine[] =>
    Array.from(list?.children ?? []).flatMap((item): ContentsLine[] => {
      const link = item.querySelector(':scope > a');
      if (link === null) return [];
      const title = wordsOf(link).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      return [{ id, title, children: linesOf(item.querySelector(':scope > ol')) }];
    });
  return linesOf(document.querySelector('nav.book-contents > ol'));
}
