import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Book, BookSection } from '../../book/book.ts';
import { hyphenate } from '../../book/hyphenate.ts';
import { keepWordsWhole } from '../../book/keep-words-whole.ts';
import type { Translate } from '../../i18n/translator.ts';
import { bookFormats, type BookFormat } from '../../model/download-paths.ts';
import { adaptForPrint } from './adapt-for-print.ts';
import { createPageNumbers } from './add-page-numbers.ts';
import { decodeId } from '../pdf/decode-id.ts';
import { findFontFiles, writeFontFaces, type Face, type FontFile } from '../font-faces.ts';
import { markUnits } from './mark-units.ts';
import { pageFormats } from './page-format.ts';
import { buildPageRules, pageName } from './page-rules.ts';
import { writeHtml } from '../../render/write-html.ts';

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

/** A book in HTML for the printer, complete in itself: styles, fonts and pictures are inside. */
export interface BookDocument {
  /** All before the sections: from the document type to the beginning of the body. */
  readonly head: string;
  /** Each begins on a new page. The first is the cover. */
  readonly sections: readonly SectionHtml[];
  readonly direction: Book['direction'];
  /** The files of the fonts inside, in the order of their faces. */
  readonly fonts: readonly FontFile[];
  /** Where numbering changes: the section that opens the pages with roman numbers, what those before it are labelled, and the section that opens page 1. */
  readonly numbering: { readonly front: { readonly id: string; readonly label: string } | undefined; readonly body: string | undefined };
}

/** A section of a book. */
export interface SectionHtml {
  readonly html: string;
  /** The ids of its elements. */
  readonly ids: readonly string[];
  /** What its links lead to within the book, by id. */
  readonly leadsTo: readonly string[];
  /** The ids whose page numbers are written in it. */
  readonly numbered: readonly string[];
  /** Its links to elsewhere. */
  readonly outside: readonly string[];
  /** The kind of its first page: how `@page` calls it, and the counter of its number. */
  readonly opens: { readonly page: string; readonly counter: 'front' | 'body' | undefined };
}

/** The end of what `head` begins. */
export const documentEnd = '</body></html>';

/** Gives the HTML of a section that was made from the same before, or makes it. */
export type KeepSection = (digest: string, make: () => SectionHtml) => SectionHtml;

/**
 * The whole book in HTML. Words are hyphenated, cross references have places for their page numbers. `picture` gives the
 * address of a picture that the book names by `pictureScheme`.
 */
export function buildBookDocument(
  book: Book,
  t: Translate,
  picture: (path: string) => string = (path) => path,
  keep: KeepSection = (_digest, make) => make(),
): BookDocument {
  const addPageNumbers = createPageNumbers(book, t);
  const place = (section: BookSection, pages: string): Element => {
    const { properties, ...element } = addPageNumbers(keepWordsWhole(adaptForPrint(section.content, picture)));
    const hue = section.mark === undefined ? undefined : `--hue:${section.mark.hue}`;
    return {
      ...element,
      properties: { ...properties, style: [`page:${pages}`, hue].filter((rule) => rule !== undefined).join(';') },
    };
  };
  const [front] = book.front;
  const [first] = book.body;
  const around = JSON.stringify([book.language, book.toc, book.figures]);
  const write = (section: BookSection, opens: SectionHtml['opens'], build: () => Element): SectionHtml =>
    keep(hash('sha256', JSON.stringify([around, opens, section])), () => {
      const [element] = hyphenate(h(null, [build()]), book.language).children.filter((child) => child.type === 'element');
      if (element === undefined) throw new Error(`the section ${section.id} of the book has no element`);
      return { html: writeHtml(element), ...gatherLinks(element), opens };
    });
  const sections = [
    write(book.cover, { page: 'cover', counter: undefined }, () => place(book.cover, 'cover')),
    ...book.front.map((section, index) => {
      const page = pageName('front', index);
      return write(section, { page, counter: 'front' }, () => markUnits(place(section, page), section.id));
    }),
    ...book.body.map((section, index) => {
      const page = pageName('body', index);
      const opens = { page: hasOpening(section) ? pageName('opening', index) : page, counter: 'body' } as const;
      return write(section, opens, () => markUnits(openOnOwnPage(place(section, page), section, index), section.id));
    }),
  ];
  const ofFormat = bookFormats.map((format) => {
    const rules = `${readStyles(formatSheets[format])}\n${buildPageRules(book, pageFormats[format])}`;
    // The printer chooses one of these style sheets after the other.
    return `<style data-book-format="${format}"${format === 'a5' ? '' : ' media="not all"'}>${rules}</style>`;
  });
  const words = sections.map(({ html }) => html).join('') + ofFormat.join('');
  const fonts = findFontFiles(words, faces);
  const head = [
    '<!doctype html>',
    `<html lang="${book.language}" dir="${book.direction}">`,
    `<head><meta charset="utf-8">${writeHtml(h('title', book.title))}`,
    `<style>${writeFontFaces(fonts)}\n${readStyles(styleSheets)}</style>`,
    ...ofFormat,
    '</head>',
    '<body>',
  ].join('\n');
  return {
    head,
    sections,
    direction: book.direction,
    fonts,
    numbering: { front: front && { id: front.id, label: t('book.cover') }, body: first?.id },
  };
}

/** What stands in a section that others may lead to, and where it leads to itself. */
function gatherLinks(section: Element): Pick<SectionHtml, 'ids' | 'leadsTo' | 'numbered' | 'outside'> {
  const [ids, leadsTo, numbered, outside] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  visit(section, 'element', ({ tagName, properties: { id, href, dataPageOf } }) => {
    if (typeof id === 'string') ids.add(id);
    if (typeof dataPageOf === 'string') numbered.add(dataPageOf);
    if (tagName !== 'a' || typeof href !== 'string') return;
    if (href.startsWith('#')) leadsTo.add(decodeId(href.slice(1)));
    else outside.add(href);
  });
  return { ids: [...ids], leadsTo: [...leadsTo], numbered: [...numbered], outside: [...outside] };
}

function readStyles(names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')).join('\n');
}

const hasOpening = ({ role }: BookSection): boolean => role === 'part' || role === 'set';

/** The opening of a part or set has a page of its own, without a header above it. */
function openOnOwnPage(element: Element, section: BookSection, index: number): Element {
  if (!hasOpening(section)) return element;
  const opening = section.role === 'part' ? ['part-opening'] : ['chapter-opening', 'set-contents'];
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
