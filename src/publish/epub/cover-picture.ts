import { readFileSync } from 'node:fs';
import { h } from 'hastscript';
import type { Browser } from 'puppeteer-core';
import type { Book } from '../../book/book.ts';
import { buildFontFaces, type Face } from '../font-faces.ts';
import { writeHtml } from '../../render/write-html.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

/** In pixels of CSS, two of the picture each: 1600 by 2560 is what shops ask for. */
const size = { width: 800, height: 1280, deviceScaleFactor: 2 } as const;

/** The cover of a book as a document that holds all it needs. */
export function buildCoverDocument({ cover, language, direction, title }: Book): string {
  const body = writeHtml(cover.content);
  const css = ['./cover.css', '../book/book-cover.css'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    `<head><meta charset="utf-8">${writeHtml(h('title', title))}<style>${buildFontFaces(body, faces)}\n${css}</style></head>`,
    `<body>${body}</body></html>`,
  ].join('\n');
}

/** Draws the document of a cover as PNG. */
export async function drawCover(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport(size);
    await page.setContent(html);
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}
