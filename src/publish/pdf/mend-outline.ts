import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';

/** The words of all headings of the open document, in order. */
export async function readHeadings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]'), (heading) =>
      heading.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim(),
    ),
  );
}

/**
 * Writes the titles of the outline as the headings have them. Chromium joins the lines of a heading that is set in several
 * without the space between them (`What theresearch found`), and gives one that it moved to the next page twice over
 * (`In practiceIn practice`).
 */
export function mendOutline(document: PDFDocument, headings: readonly string[]): void {
  let next = 0;
  const mend = (parent: PDFDict): void => {
    for (
      let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
      item !== undefined;
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      const title = squeeze(item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
      const found = headings.findIndex((heading, index) => index >= next && isRepeated(squeeze(heading), title));
      if (found !== -1) {
        item.set(PDFName.of('Title'), PDFHexString.fromText(headings[found] ?? ''));
        next = found + 1;
      }
      mend(item);
    }
  };
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (root !== undefined) mend(root);
}

const isRepeated = (heading: string, title: string): boolean =>
  heading !== '' && title === heading.repeat(Math.max(1, title.length / heading.length));

const squeeze = (text: string): string => text.replace(/[\s\u00AD]+/g, '');
