import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { keepWordsWhole } from '../../book/keep-words-whole.ts';
import { uniqueIds } from '../../book/unique-ids.ts';
import type { Density } from '../../book/sheets/sheet-density.ts';
import type { Sheet, SheetKind } from '../../book/sheets/sheet.ts';
import { localeOf } from '../../i18n/locale.ts';
import { fontStyleMark } from '../pdf/reuse-tab.ts';
import { buildFontFaces, sheetFaces } from '../font-faces.ts';
import { buildSheetPageRule, sheetPageName } from './sheet-page-rule.ts';
import { writeHtml } from '../../render/write-html.ts';

const base = `
:root { --sheet-height: 257mm; --serif: Literata, serif; --sans: Commissioner, sans-serif; --ink: #1c1a18; --quiet: #55514c; --line: #8d8880 }
html { font-family: Commissioner, sans-serif; font-variant-numeric: lining-nums; print-color-adjust: exact }
body, main { margin: 0; orphans: 2; widows: 2 }
.one-word { white-space: nowrap }
`;

/** One sheet of a document, with the type it is set in. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly density: Density;
}

/** What a document of sheets is called and written with. */
export interface SheetDocument extends Pick<Sheet, 'language' | 'title'> {
  /** The rules of `buildSheetFonts`: equal ones let the printer keep them from one document to the next. */
  readonly fonts: string;
}

/** The fonts for all sheets of an edition: those of every script that any of them uses. */
export function buildSheetFonts(sheets: readonly Sheet[]): string {
  return buildFontFaces(sheets.map(({ content, foot }) => [toString(content), ...foot.lines].join('')).join(''), sheetFaces);
}

/** Sheets as one HTML document for the printer, complete in itself; each begins on a page of its own. */
export function buildSheetDocument(placed: readonly PlacedSheet[], { language, title, fonts }: SheetDocument): string {
  const taken = new Set<string>();
  const body = placed
    .map(({ sheet, density }, index) => writeHtml(keepWordsWhole(uniqueIds(placeSheet(sheet, density, index), taken))))
    .join('\n');
  const rules = placed.map(({ sheet }, index) => buildSheetPageRule(sheet, index)).join('\n');
  const css = stylesOf(placed.map(({ sheet }) => sheet.kind))
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${localeOf(language).direction}">`,
    `<head><meta charset="utf-8">${writeHtml(h('title', title))}<style ${fontStyleMark}>${fonts}</style><style>${base}${css}${rules}</style></head>`,
    `<body><main>${body}</main></body></html>`,
  ].join('\n');
}

const ownStyles: Partial<Readonly<Record<SheetKind, string>>> = {
  brief: '../../site/styles/sheet-brief.css',
  poster: './poster.css',
  cards: './cards.css',
};

function stylesOf(kinds: readonly SheetKind[]): readonly string[] {
  const own = kinds.flatMap((kind) => ownStyles[kind] ?? []);
  return [...new Set(['../../site/styles/sheet.css', '../../site/styles/sheet-work.css', ...own])];
}

/** The id of a sheet in its document, counted from 0. */
export const sheetDocumentId = (index: number): string => `sheet-${index + 1}`;

function placeSheet({ content, hue }: Sheet, density: Density, index: number): Sheet['content'] {
  const accent = hue === undefined ? '' : `; --accent: oklch(0.45 0.11 ${hue})`;
  return {
    ...content,
    properties: {
      ...content.properties,
      id: sheetDocumentId(index),
      dataDensity: density,
      style: `page: ${sheetPageName(index)}${accent}`,
    },
  };
}
