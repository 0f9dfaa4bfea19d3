import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Book, BookSection } from '../../book/book.ts';
import { hyphenate } from '../../book/hyphenate.ts';
import type { Translate } from '../../i18n/translator.ts';
import { adaptForPrint } from './adapt-for-print.ts';
import { createPageNumbers } from './add-page-numbers.ts';
import { buildFontFaces, type Face } from '../font-faces.ts';
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
const styleSheets = ['book-sheet.css', 'book-chapters.css', 'book-blocks.css', 'book-matter.css'] as const;

/**
 * The whole book as one HTML document for the printer, complete in itself: styles, fonts and pictures are inside. Words
 * are hyphenated, cross references have places for their page numbers.
 */
export function buildBookDocument(book: Book, t: Translate): string {
  const addPageNumbers = createPageNumbers(book.toc, t);
  const place = (section: BookSection, pages: string, marks: Element['properties'] = {}): Element => {
    const { properties, ...element } = addPageNumbers(adaptForPrint(section.content));
    const hue = section.mark === undefined ? undefined : `--hue:${section.mark.hue}`;
    return {
      ...element,
      properties: { ...properties, ...marks, style: [`page:${pages}`, hue].filter((rule) => rule !== undefined).join(';') },
    };
  };
  const tree: Root = h(null, [
    place(book.cover, 'cover'),
    ...book.front.map((section, index) => place(section, pageName('front', index), index === 0 ? { dataFrontStart: t('book.cover') } : {})),
    ...book.body.map((section, index) =>
      openOnOwnPage(place(section, pageName('body', index), index === 0 ? { dataBodyStart: '' } : {}), section, index),
    ),
  ]);
  const body = toHtml(hyphenate(tree, book.language));
  const css = styleSheets.map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')).join('\n');
  const rules = buildPageRules(book);
  return [
    '<!doctype html>',
    `<html lang="${book.language}" dir="${book.direction}">`,
    `<head><meta charset="utf-8">${toHtml(h('title', book.title))}<style>${buildFontFaces(body + rules, faces)}\n${css}\n${rules}</style></head>`,
    `<body>${body}</body></html>`,
  ].join('\n');
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
  return { ...element, children: [page, ...element.children.filter((child) => !isOpening(child))] };
}
