import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Book, BookSection } from '../../book/book.ts';
import { hyphenate } from '../../book/hyphenate.ts';
import { keepWordsWhole } from '../../book/keep-words-whole.ts';
import type { Translate } from '../../i18n/translator.ts';
import { bookFormats, type BookFormat } from '../../model/download-paths.ts';
import { adaptForPrint } from './adapt-for-print.ts';
import { createPageNumbers } from './add-page-numbers.ts';
import { buildFontFaces, type Face } from '../font-faces.ts';
import { markUnits } from './mark-units.ts';
import { pageFormats } from './page-format.ts';
import { buildPageRules, pageName } from './page-rules.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'literata', weight: 600, style: 'italic' },
  { family: 'commissioner', weight: 300, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

/** In this order: later ones build on earlier ones. */
const styleSheets = [
  'book-sheet.css',
  'book-fit.css',
  'book-chapters.css',
  'book-blocks.css',
  'book-matter.css',
  'book-cover.css',
] as const;

/** What is different on one kind of paper; the style sheets above are written for the room that A4 has. */
const formatSheets: Readonly<Record<BookFormat, readonly string[]>> = { a5: ['book-a5.css'], a4: ['book-a4.css'] };

/**
 * The whole book as one HTML document for the printer, complete in itself: styles, fonts and pictures are inside. Words
 * are hyphenated, cross references have places for their page numbers. `picture` gives the address of a picture that the
 * book names by `pictureScheme`.
 */
export function buildBookDocument(book: Book, t: Translate, picture: (path: string) => string = (path) => path): string {
  const addPageNumbers = createPageNumbers(book, t);
  const place = (section: BookSection, pages: string, marks: Element['properties'] = {}): Element => {
    const { properties, ...element } = addPageNumbers(keepWordsWhole(adaptForPrint(section.content, picture)));
    const hue = section.mark === undefined ? undefined : `--hue:${section.mark.hue}`;
    return {
      ...element,
      properties: { ...properties, ...marks, style: [`page:${pages}`, hue].filter((rule) => rule !== undefined).join(';') },
    };
  };
  const tree: Root = h(null, [
    place(book.cover, 'cover'),
    ...book.front.map((section, index) => {
      const placed = place(section, pageName('front', index), index === 0 ? { dataFrontStart: t('book.cover') } : {});
      return markUnits(placed, section.id);
    }),
    ...book.body.map((section, index) => {
      const placed = place(section, pageName('body', index), index === 0 ? { dataBodyStart: '' } : {});
      return markUnits(openOnOwnPage(placed, section, index), section.id);
    }),
  ]);
  const body = toHtml(hyphenate(tree, book.language));
  const ofFormat = bookFormats.map((format) => {
    const rules = `${readStyles(formatSheets[format])}\n${buildPageRules(book, pageFormats[format])}`;
    // The printer chooses one of these style sheets after the other.
    return `<style data-book-format="${format}"${format === 'a5' ? '' : ' media="not all"'}>${rules}</style>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${book.language}" dir="${book.direction}">`,
    `<head><meta charset="utf-8">${toHtml(h('title', book.title))}`,
    `<style>${buildFontFaces(body + ofFormat.join(''), faces)}\n${readStyles(styleSheets)}</style>`,
    ...ofFormat,
    '</head>',
    `<body>${body}</body></html>`,
  ].join('\n');
}

function readStyles(names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')).join('\n');
}

/** The opening of a part or set has a page of its own, without a header above it. */
function openOnOwnPage(element: Element, { role }: BookSection, index: number): Element {
  if (role !== 'part' && role !== 'set') return element;
  const opening = role === 'part' ? ['part-opening'] : ['chapter-opening', 'set-contents'];
  const isOpening = (child: Element['children'][number]): boolean =>
    child.type === 'element' &&
    Array.isArray(child.properties.className) &&
    child.properties.className.some((name) => opening.some((word) => word === name));
  const style = `page:${pageName('opening', index)}`;
  const page = h('div.opening-page', { style }, element.children.filter(isOpening));
  const { style: own } = element.properties;
  const properties = { ...element.properties, style: `${String(own)};--opening:${pageName('opening', index)}` };
  return { ...element, properties, children: [page, ...element.children.filter((child) => !isOpening(child))] };
}
