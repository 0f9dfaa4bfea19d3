import type { PDFDocument } from '@cantoo/pdf-lib';
import { loadPrinted, printOptions } from '../pdf/print-pass.ts';
import type { BookTab } from './book-tab.ts';
import type { SectionHtml } from './book-document.ts';

/** The first page of a stretch in the book. */
export interface StretchStart {
  /** Pages of a book are counted from 0; the first is a right one, or where a book is read from right to left a left one. */
  readonly page: number;
  /** Its printed number; none before numbers begin. */
  readonly number: number | undefined;
}

/** Prints a settled stretch with its tags, with the numbers and on the sides that its pages have in the book: the third step. */
export async function printStretch(
  tab: BookTab,
  html: string,
  { page: index, number }: StretchStart,
  { page: name, counter }: SectionHtml['opens'],
): Promise<PDFDocument> {
  const { page } = tab;
  await tab.show(html);
  // A printer begins every document on the same side, and counts from its first page.
  const rule = counter === undefined || number === undefined ? '' : `@page ${name}:first { counter-increment: ${counter} ${number} }`;
  await page.evaluate(startInPage, index % 2 === 1, rule);
  return loadPrinted(await page.pdf({ ...printOptions, outline: false }));
}

/** Runs in the page. */
function startInPage(isOther: boolean, rule: string): void {
  const swap = (css: string): string => css.replace(/:(left|right)\b/g, (_, side: string) => (side === 'left' ? ':right' : ':left'));
  for (const style of document.querySelectorAll('style[data-book-format]')) {
    if (style.getAttribute('media') === 'not all' || style.hasAttribute('data-other-side') === isOther) continue;
    style.textContent = swap(style.textContent);
    style.toggleAttribute('data-other-side', isOther);
  }
  const start = document.querySelector('style[data-start]') ?? document.head.appendChild(document.createElement('style'));
  start.setAttribute('data-start', '');
  start.textContent = rule;
}
