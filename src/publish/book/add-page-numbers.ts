import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Book, TocEntry } from '../../book/book.ts';
import type { Translate } from '../../i18n/translator.ts';

/** What the numbers stand for until the printer knows them. */
const placeholder = '000';

/** Lists of contents, in which each line ends with its page. */
const contentsLists = new Set(['book-contents', 'book-figures', 'part-contents', 'set-contents']);

/**
 * Gives a function that writes places for page numbers into the tree of a section; the printer fills them in. They stand
 * behind each line of a list of contents, and behind links in running text that lead to what the contents list: not behind
 * terms and citations, which are found by the alphabet, nor behind links within one chapter or principle. The ways back
 * from a note say the pages on which the work is cited.
 */
export function createPageNumbers({ toc, figures }: Pick<Book, 'toc' | 'figures'>, t: Translate): (section: Element) => Element {
  const listed = new Set(listIds(toc));
  const illustrated = new Set(figures.map(({ id }) => id));
  const [before = '', after = ''] = t('book.page', { page: placeholder }).split(placeholder);
  const number = (id: string): Element => h('span.page-number', { dataPageOf: id }, placeholder);
  const targetOf = ({ tagName, properties }: Element): string | undefined => {
    const id = tagName === 'a' ? String(properties.href).replace(/^#/, '') : '';
    return listed.has(id) || illustrated.has(id) || listed.has(ownerOf(id)) ? id : undefined;
  };
  const inContents = (element: Element): Element => {
    const target = targetOf(element);
    if (target !== undefined) return { ...element, children: [...element.children, number(target)] };
    return { ...element, children: element.children.map((child) => (child.type === 'element' ? inContents(child) : child)) };
  };
  const inText = (element: Element, owner: string): Element => {
    if (classesOf(element).some((name) => contentsLists.has(name))) return inContents(element);
    if (classesOf(element).includes('note-backs')) return citedOn(element, number, t);
    // A link in a heading or a label has no room beside it.
    if (/^h[1-6]$/.test(element.tagName)) return element;
    const own = typeof element.properties.id === 'string' && listed.has(element.properties.id) ? element.properties.id : owner;
    const children = element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      const target = targetOf(child);
      if (target === undefined) return [inText(child, own)];
      if (ownerOf(target) === own) return [keepTogether(child)];
      return [keepTogether(child), h('span.page-ref', ['\u00A0', before.trim(), '\u00A0', number(target), after])];
    });
    return { ...element, children };
  };
  return (section) => inText(section, '');
}

/** The entry that an id belongs to: `module-1` for `module-1--steps`. */
const ownerOf = (id: string): string => id.split('--')[0] ?? '';

/** `Cited on p. 12, p. 15`, each a way back. When the numbers are known, `writeNumbers` hides those that say the same again. */
function citedOn(element: Element, number: (id: string) => Element, t: Translate): Element {
  const backs = element.children.filter((child): child is Element => child.type === 'element');
  const [before = '', after = ''] = t('book.page', { page: placeholder }).split(placeholder);
  const pages = backs.flatMap((back, index): ElementContent[] => {
    const link = { ...back, children: [text(`${before.trim()}\u00A0`), number(String(back.properties.href).slice(1)), text(after)] };
    return [index === 0 ? link : h('span', { dataPageAgain: '' }, [', ', link])];
  });
  const [start = '', end = ''] = t('book.note.cited', { pages: placeholder }).split(placeholder);
  return { ...element, children: [text(start), ...pages, text(end)] };
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** A code such as `BA-1` is not divided at its hyphen. */
function keepTogether(link: Element): Element {
  if (/\s/.test(toString(link))) return link;
  return { ...link, properties: { ...link.properties, className: [...classesOf(link), 'one-word'] } };
}

function listIds(toc: readonly TocEntry[]): readonly string[] {
  return toc.flatMap(({ id, children }) => [id, ...listIds(children)]);
}
