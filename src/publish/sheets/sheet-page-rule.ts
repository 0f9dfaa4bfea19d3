import { qrCode } from '../../book/qr-code.ts';
import type { Sheet, SheetKind } from '../../book/sheets/sheet.ts';
import { localeOf } from '../../i18n/locale.ts';
import { cssString } from '../css-string.ts';
import { writeHtml } from '../../render/write-html.ts';

/** The name of the pages of a sheet within its document. */
export const sheetPageName = (index: number): string => `sheet-${index + 1}`;

/** Pages with nothing in their margins: what has to be said stands on the poster, and on each card. */
const plainPages: Partial<Readonly<Record<SheetKind, string>>> = {
  poster: 'size: A3; margin: 14mm 15mm 12mm',
  cards: 'size: A4; margin: 0',
};

/**
 * The page of a sheet: in the margin below it the code and the address that open its entry, its title, the edition, and
 * the number of the page. Chromium repeats only what stands in margin boxes, and those take text and pictures, no links.
 */
export function buildSheetPageRule(sheet: Sheet, index: number): string {
  const plain = plainPages[sheet.kind];
  if (plain !== undefined) return `@page ${sheetPageName(index)} { ${plain} }`;
  const { language, label, title, foot } = sheet;
  const [near, far] = localeOf(language).direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const picture = qrCode(foot.marked, '');
  const code = writeHtml({
    ...picture,
    properties: { ...picture.properties, width: '19mm', height: '19mm', xmlns: 'http://www.w3.org/2000/svg' },
  });
  const head = label === undefined ? title : `${label} · ${title}`;
  const lines = [head, `${foot.lead} ${foot.address}`, ...foot.lines].map(cssString).join(' "\\A " ');
  const small = 'font: 400 7.4pt/1.42 Commissioner, sans-serif; color: #55514c; vertical-align: top';
  return `@page ${sheetPageName(index)} {
  size: A4;
  margin: 12mm 17mm 27mm 20mm;
  @bottom-${near} { content: url("data:image/svg+xml,${encodeURIComponent(code)}"); width: 19mm; margin-top: 3mm; vertical-align: top; text-align: ${near} }
  @bottom-center { content: ${lines}; white-space: pre-wrap; ${small}; width: auto; margin-top: 5mm; text-align: ${near}; padding-${near}: 1mm }
  @bottom-${far} { content: counter(page) " / " counter(pages); width: 16mm; ${small}; margin-top: 5mm; font-weight: 600; color: #1c1a18; text-align: ${far} }
}`;
}
