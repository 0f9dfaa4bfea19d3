import type { Element, Properties } from 'hast';
import { pictureScheme, type Book, type BookSection } from '../../book/book.ts';
import { walkTree } from '../../render/walk-tree.ts';
import { adaptForEpub } from './adapt-for-epub.ts';
import { pathFrom } from './epub-file.ts';
import { hasClass } from '../../book/has-class.ts';
import { describeSection, findPlaces, type Semantics } from './section-semantics.ts';

/** The navigation document, which is the page of contents too. */
export const navPath = 'nav.xhtml';

/** A piece of the book with its file. */
export interface ChapterFile {
  readonly path: string;
  readonly section: BookSection;
  readonly semantics: Semantics;
  readonly content: Element;
}

/** The files of a book in reading order, without cover and contents, and where each of its ids stands. */
export interface ChapterFiles {
  readonly files: readonly ChapterFile[];
  /** The address of a place, from the root of the publication; a whole file is named without a fragment. */
  addressOf(id: string): string;
  /** Paths of pictures among the assets of the edition, each with its place in the publication. */
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * Divides a book into files, one for each part and chapter, with links between them.
 * @throws {Error} when a link leads to nothing in the book: a fault of the generator.
 */
export function buildChapterFiles(book: Book): ChapterFiles {
  const sections = [...book.front, ...book.body].filter(({ role }) => role !== 'contents');
  const width = String(sections.length).length;
  const placed = sections.map((section, index) => ({
    section,
    path: `text/${String(index + 1).padStart(width, '0')}-${section.id.replace(/^.*--/, '').toLowerCase()}.xhtml`,
  }));
  const kinds = findPlaces(sections);
  const addresses = new Map<string, { readonly path: string; readonly isFile: boolean }>();
  for (const { section, path } of placed) for (const id of idsIn(section.content)) addresses.set(id, { path, isFile: id === section.id });
  const pictures = new Map<string, string>();

  const addressOf = (id: string): string => {
    const place = addresses.get(id);
    if (place === undefined) throw new Error(`nothing in the book has the id ${id}`);
    return place.isFile ? place.path : `${place.path}#${id}`;
  };
  const hrefFrom = (path: string, href: string): string => {
    if (!href.startsWith('#')) return href;
    const id = decodeURIComponent(href.slice(1));
    const [target = '', fragment] = addressOf(id).split('#');
    if (target === path) return `#${id}`;
    return `${pathFrom(path, target)}${fragment === undefined ? '' : `#${fragment}`}`;
  };
  const pictureFrom = (path: string, src: string): string => {
    const name = src.slice(pictureScheme.length);
    const known = pictures.get(name) ?? `images/${pictures.size + 1}-${name.split('/').at(-1) ?? ''}`;
    pictures.set(name, known);
    return pathFrom(path, known);
  };
  const files = placed.map(({ section, path }): ChapterFile => {
    const semantics = describeSection(section);
    const links = {
      href: (href: string) => hrefFrom(path, href),
      picture: (src: string) => pictureFrom(path, src),
      kindOf: (href: string) => kinds.get(href.replace(/^#/, '')),
    };
    return { path, section, semantics, content: nameSection(adaptForEpub(section.content, links), section, semantics) };
  });
  return { files, addressOf, pictures };
}

/** The outermost element says what it is, and is named by its heading. */
function nameSection(content: Element, { id }: BookSection, { type, role }: Semantics): Element {
  const headingId = `${id}--title`;
  const named = nameHeading(content, headingId);
  const label = named === undefined ? {} : { ariaLabelledBy: [headingId] };
  const root = named ?? content;
  const said: Properties = role === undefined ? { 'epub:type': type } : { 'epub:type': type, role, ...label };
  return { ...root, properties: { ...root.properties, ...said } };
}

function nameHeading(element: Element, id: string): Element | undefined {
  if (hasClass(element, 'chapter-title')) return { ...element, properties: { ...element.properties, id } };
  for (const [index, child] of element.children.entries()) {
    const named = child.type === 'element' ? nameHeading(child, id) : undefined;
    if (named !== undefined) return { ...element, children: element.children.with(index, named) };
  }
  return undefined;
}

function idsIn(tree: Element): readonly string[] {
  const ids = tree.properties.id === undefined ? [] : [tree.properties.id];
  walkTree(tree, (node) => {
    if (node.type === 'element' && node.properties.id !== undefined) ids.push(node.properties.id);
  });
  return ids;
}
