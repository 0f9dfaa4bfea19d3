import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Edition } from '../../model/types.ts';
import { pictureTypeOf } from '../../schema/picture-types.ts';
import { buildChapterFiles, navPath, type ChapterFile } from './chapter-files.ts';
import type { EpubFile } from './epub-file.ts';
import { buildEpubFonts } from './epub-fonts.ts';
import { buildEpubMetadata } from './epub-metadata.ts';
import { hueToHex } from './hue-to-hex.ts';
import { buildContentsNav, buildFiguresNav, buildLandmarksNav, buildPageListNav } from './nav-content.ts';
import { buildPackageDocument } from './package-document.ts';
import { placePages, type ReadableFile } from './place-pages.ts';
import type { PageText } from './read-page-texts.ts';
import { buildXhtmlDocument, stylePath, type XhtmlPage } from './xhtml-document.ts';
import { packageName, zipEpub } from './zip-epub.ts';

/** What an e-book is made from. */
export interface EpubIngredients {
  readonly edition: Edition;
  /** Assembled with pictures whose addresses begin with `picture:`. */
  readonly book: Book;
  /** The address of the root of the site, with a slash at the end. */
  readonly address: string;
  /** The cover as PNG. */
  readonly cover: Uint8Array;
  /** What stands on the pages of the PDF of the same book. */
  readonly pages: readonly PageText[];
}

const coverPath = 'text/cover.xhtml';
const coverPicture = 'images/cover.png';

/** Builds an EPUB 3.3: the bytes of the file, and how many pages of the PDF it lists. */
export function buildEpub({ edition, book, address, cover, pages }: EpubIngredients): {
  readonly bytes: Uint8Array;
  readonly pages: number;
} {
  const t = createTranslator(book.language, edition.strings.get(book.language));
  const chapters = buildChapterFiles(book);
  const lists = [buildContentsNav(book, t, chapters), ...buildFiguresNav(book, t, chapters)];
  const contents: ReadableFile = { path: navPath, content: h('div', lists), kind: 'contents' };
  const { files, targets } = placePages(
    [
      { path: coverPath, content: coverContent(book), kind: 'cover' },
      ...chapters.files.flatMap(({ path, content, semantics }, index): readonly ReadableFile[] => [
        ...(index === findContentsPlace(chapters.files) ? [contents] : []),
        { path, content, kind: semantics.division },
      ]),
    ],
    pages,
    t,
  );
  const byPath = new Map(chapters.files.map((file) => [file.path, file]));
  const landmarks = buildLandmarksNav(coverPath, chapters.files, t);
  const pageList = buildPageListNav(targets, t);
  const readable = files.map(({ path, content, kind }): EpubFile => {
    const common = { path, language: book.language, direction: book.direction };
    if (kind === 'cover')
      return xhtmlFile({ ...common, title: t('book.cover'), division: 'frontmatter', className: 'cover', content: [content] });
    if (kind === 'contents') {
      const page = { ...common, title: t('book.contents'), division: 'frontmatter', className: 'contents' } as const;
      return xhtmlFile({ ...page, content: [content, landmarks, pageList] }, ['nav']);
    }
    const section = byPath.get(path)?.section;
    const className = [section?.role ?? 'chapter', ...(section?.mark === undefined ? [] : [hueClass(section.mark.hue)])].join(' ');
    const page = { ...common, title: section?.title ?? book.title, division: kind, className, content: [content] };
    return xhtmlFile(page, holdsDrawing(content) ? ['svg'] : []);
  });
  const text = readable.map(({ content }) => content).join('');
  const fonts = buildEpubFonts(text);
  const pictures = [...chapters.pictures].map(([name, path]) => pictureFile(edition.root, name, path));
  const others: readonly EpubFile[] = [
    { path: stylePath, mediaType: 'text/css', content: `${fonts.css}\n${readStyle()}${buildHues(book)}`, properties: [], isRead: false },
    { path: coverPicture, mediaType: 'image/png', content: cover, properties: ['cover-image'], isRead: false },
    ...pictures,
    ...fonts.files,
  ];
  const hasPictures = pictures.length > 0 || readable.some(({ properties }) => properties.includes('svg'));
  const metadata = buildEpubMetadata(edition, book, address, hasPictures);
  const all = [...readable, ...others];
  const bytes = zipEpub([{ path: packageName, content: buildPackageDocument(metadata, all) }, ...all], book.date);
  return { bytes, pages: targets.length };
}

function coverContent({ cover, title, subtitle }: Book): Element {
  const alt = [title, ...(subtitle === undefined ? [] : [subtitle])].join('. ');
  return h('section', { id: cover.id, 'epub:type': 'cover' }, [h('img', { src: '../images/cover.png', alt, role: 'doc-cover' })]);
}

/** The contents stand behind what opens the book and before its text, as in print. */
function findContentsPlace(files: readonly ChapterFile[]): number {
  return files.findIndex(({ section: { role } }) => role !== 'imprint');
}

function xhtmlFile(page: XhtmlPage, properties: readonly string[] = []): EpubFile {
  return { path: page.path, mediaType: 'application/xhtml+xml', content: buildXhtmlDocument(page), properties, isRead: true };
}

function pictureFile(root: string, name: string, path: string): EpubFile {
  const mediaType = pictureTypeOf(name);
  if (mediaType === undefined) throw new Error(`${name}: e-readers show GIF, JPEG, PNG, SVG and WebP and no other pictures`);
  return { path, mediaType, content: readFileSync(join(root, name)), properties: [], isRead: false };
}

function holdsDrawing({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'svg' || holdsDrawing(child)));
}

const readStyle = (): string =>
  ['./book.css', './book-lists.css'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');

const hueClass = (hue: number): string => `hue-${String(hue).replace('.', '-')}`;

/** One rule for each set: the line at its head has its colour. */
function buildHues({ body }: Book): string {
  const hues = new Set(body.flatMap(({ mark }) => (mark === undefined ? [] : [mark.hue])));
  return [...hues].map((hue) => `.${hueClass(hue)} .chapter-opening { border-color: ${hueToHex(hue)} }\n`).join('');
}
