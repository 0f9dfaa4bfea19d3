import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { TocEntry } from '../../book/book.ts';
import type { Translate } from '../../i18n/translator.ts';

/** What the numbers stand for until the printer knows them. */
const placeholder = '000';

/** Lists of contents, in which each line ends with its page. */
const contentsLists = new Set(['book-contents', 'part-contents', 'set-contents']);

/**
 * Gives a function that writes places for page numbers into the tree of a section; the printer fills them in. They stand
 * behind each line of a list of contents, and behind links in running text that lead to what the contents list: not behind
 * terms and citations, which are found by the alphabet.
 */
export function createPageNumbers(toc: readonly TocEntry[], t: Translate): (section: Element) => Element {
  const listed = new Set(listIds(toc));
  const [before = '', after = ''] = t('book.page', { page: placeholder }).split(placeholder);
  const number = (id: string): Element => h('span.page-number', { dataPageOf: id }, placeholder);
  const targetOf = ({ tagName, properties }: Element): string | undefined => {
    const id = tagName === 'a' ? String(properties.href).replace(/^#/, '') : '';
    return listed.has(id) || listed.has(id.split('--')[0] ?? '') ? id : undefined;
  };
  const inContents = (element: Element): Element => {
    const target = targetOf(element);
    if (target !== undefined) return { ...element, children: [...element.children, number(target)] };
    return { ...element, children: element.children.map((child) => (child.type === 'element' ? inContents(child) : child)) };
  };
  const inText = (element: Element): Element => {
    if (classesOf(element).some((name) => contentsLists.has(name))) return inContents(element);
    // A link in a heading or a label has no room beside it.
    if (/^h[1-6]$/.test(element.tagName)) return element;
    const children = element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      const target = targetOf(child);
      if (target === undefined) return [inText(child)];
      return [keepTogether(child), h('span.page-ref', ['\u00A0', before.trim(), '\u00A0', number(target), after])];
    });
    return { ...element, children };
  };
  return inText;
}

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
