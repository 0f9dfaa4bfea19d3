import type { Element } from 'hast';
import { h } from 'hastscript';
import { inLanguageOf } from '../../book/book-context.ts';
import type { Book, TocEntry } from '../../book/book.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { ChapterFile, ChapterFiles } from './chapter-files.ts';

/** The contents of the book, for readers and for the menu of the e-reader. */
export function buildContentsNav(book: Book, t: Translate, { addressOf }: ChapterFiles): Element {
  const title = t('book.contents');
  return h('nav.book-toc', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'toc-title' }, [
    h('h1.chapter-title', { id: 'toc-title' }, title),
    listEntries(book.toc, book, addressOf),
  ]);
}

function listEntries(entries: readonly TocEntry[], book: Book, addressOf: (id: string) => string): Element {
  return h(
    'ol',
    entries.map(({ id, label, title, language, children }) =>
      h('li', [
        h('a', { href: addressOf(id) }, [
          ...(label === undefined ? [] : [h('span.contents-label', label), ' ']),
          h('span', inLanguageOf({ language }, book.language), title),
        ]),
        ...(children.length === 0 ? [] : [listEntries(children, book, addressOf)]),
      ]),
    ),
  );
}

/** Charts, pictures and tables of results by chapter, for readers and for e-readers that offer such lists. */
export function buildFiguresNav({ figures, language: around }: Book, t: Translate, { addressOf }: ChapterFiles): readonly Element[] {
  if (figures.length === 0) return [];
  const chapters = [...new Set(figures.map(({ chapter }) => chapter))];
  const list = chapters.map((chapter) => {
    const own = figures.filter((figure) => figure.chapter === chapter);
    const foreign = inLanguageOf({ language: own[0]?.language ?? around }, around);
    const lines = own.map(({ id, title }) => h('li', [h('a', { href: addressOf(id) }, [h('span', foreign, title)])]));
    return h('li', [h('span.figures-chapter', foreign, chapter), h('ol', lines)]);
  });
  return [
    h('nav.book-figures', { 'epub:type': 'loi', id: 'figures', ariaLabelledBy: 'figures-title' }, [
      h('h2.section-heading', { id: 'figures-title' }, t('book.figures')),
      h('ol', list),
    ]),
  ];
}

/** A page of the printed book, and where it begins in the e-book. */
export interface PageTarget {
  readonly label: string;
  readonly href: string;
}

/** The list of printed pages; e-readers go to a page by it, and nobody reads it through. */
export function buildPageListNav(pages: readonly PageTarget[], t: Translate): Element {
  return h('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', id: 'page-list', ariaLabelledBy: 'page-list-title', hidden: true }, [
    h('h2', { id: 'page-list-title' }, t('epub.page-list')),
    h(
      'ol',
      pages.map(({ label, href }) => h('li', [h('a', { href }, label)])),
    ),
  ]);
}

/** The places that e-readers offer by name: cover, contents, where the text begins, references, glossary. */
export function buildLandmarksNav(coverPath: string, files: readonly ChapterFile[], t: Translate): Element {
  const first = files.find(({ semantics }) => semantics.division === 'bodymatter');
  const places = [
    { type: 'cover', href: coverPath, title: t('book.cover') },
    { type: 'toc', href: '#toc', title: t('book.contents') },
    ...(first === undefined ? [] : [{ type: 'bodymatter', href: first.path, title: t('epub.start') }]),
    ...files.flatMap(({ semantics: { type }, path, section: { title } }) =>
      type === 'bibliography' || type === 'glossary' ? [{ type, href: path, title }] : [],
    ),
  ];
  return h('nav', { 'epub:type': 'landmarks', id: 'landmarks', ariaLabelledBy: 'landmarks-title', hidden: true }, [
    h('h2', { id: 'landmarks-title' }, t('epub.landmarks')),
    h(
      'ol',
      places.map(({ type, href, title }) => h('li', [h('a', { 'epub:type': type, href }, title)])),
    ),
  ]);
}
