import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Density } from '../../book/sheets/sheet-density.ts';
import type { Sheet } from '../../book/sheets/sheet.ts';
import { localeOf } from '../../i18n/locale.ts';
import { buildFontFaces, type Face } from '../font-faces.ts';
import { buildSheetPageRule, sheetPageName } from './sheet-page-rule.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

const base = `
:root { --sheet-height: 257mm; --serif: Literata, serif; --sans: Commissioner, sans-serif; --ink: #1c1a18; --quiet: #55514c; --line: #8d8880 }
html { font-family: Commissioner, sans-serif; font-variant-numeric: lining-nums; print-color-adjust: exact }
body, main { margin: 0; orphans: 2; widows: 2 }
`;

/** One sheet of a document, with the type it is set in. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly density: Density;
}

/** Sheets as one HTML document for the printer, complete in itself; each begins on a page of its own. */
export function buildSheetDocument(placed: readonly PlacedSheet[], { language, title }: Pick<Sheet, 'language' | 'title'>): string {
  const body = placed.map(({ sheet, density }, index) => toHtml(placeSheet(sheet, density, index))).join('\n');
  const rules = placed.map(({ sheet }, index) => buildSheetPageRule(sheet, index)).join('\n');
  const css = ['sheet.css', 'sheet-work.css']
    .map((name) => readFileSync(new URL(`../../site/styles/${name}`, import.meta.url), 'utf8'))
    .join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${localeOf(language).direction}">`,
    `<head><meta charset="utf-8">${toHtml(h('title', title))}<style>${buildFontFaces(`${body}${rules}`, faces)}${base}${css}${rules}</style></head>`,
    `<body><main>${body}</main></body></html>`,
  ].join('\n');
}

function placeSheet({ content, hue }: Sheet, density: Density, index: number): Sheet['content'] {
  const accent = hue === undefined ? '' : `; --accent: oklch(0.45 0.11 ${hue})`;
  return { ...content, properties: { ...content.properties, dataDensity: density, style: `page: ${sheetPageName(index)}${accent}` } };
}
