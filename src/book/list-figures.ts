import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { changeElements } from '../render/change-elements.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { inLanguageOf } from './book-context.ts';
import type { BookSection, FigureEntry } from './book.ts';
import { hasClass } from './has-class.ts';

/** Charts, pictures and tables of results have a title; a table in running text has none and is not listed. */
const titled = [
  { kind: 'chart', tagName: 'figure', className: 'chart', title: 'chart-title' },
  { kind: 'table', tagName: 'section', className: 'results', title: 'results-title' },
  { kind: 'figure', tagName: 'figure', className: undefined, title: undefined },
] as const;

/** The sections with an id on each of their figures, and the list of these in reading order. */
export function listFigures(sections: readonly BookSection[]): {
  readonly sections: readonly BookSection[];
  readonly figures: readonly FigureEntry[];
} {
  const figures: FigureEntry[] = [];
  const mark = (element: Element, section: BookSection): Element => {
    const kind = titled.find(
      ({ tagName, className }) => element.tagName === tagName && (className === undefined || hasClass(element, className)),
    );
    const title = kind === undefined ? undefined : findTitle(element, kind.title);
    if (kind === undefined || title === undefined) {
      return changeElements(element, (child) => mark(child, section));
    }
    const id = typeof element.properties.id === 'string' ? element.properties.id : `book--figure-${figures.length + 1}`;
    figures.push({ id, kind: kind.kind, title, language: section.language, chapter: section.title });
    return { ...element, properties: { ...element.properties, id } };
  };
  return { sections: sections.map((section) => ({ ...section, content: mark(section.content, section) })), figures };
}

/** The list of figures by chapter, for the page of contents; `around` is the language of the page. */
export function buildFigureList(figures: readonly FigureEntry[], around: LanguageTag, name: string): Element {
  const chapters = [...new Set(figures.map(({ chapter }) => chapter))];
  return h('nav.book-figures', { ariaLabel: name }, [
    h(
      'ol.figures-1',
      chapters.map((chapter) => {
        const own = figures.filter((figure) => figure.chapter === chapter);
        const language = own[0]?.language ?? around;
        const lines = own.map(({ id, title }) =>
          h('li', [h('a', { href: `#${id}` }, [h('span.contents-title', [h('span', inLanguageOf({ language }, around), title)])])]),
        );
        return h('li', [h('p.figures-chapter', inLanguageOf({ language }, around), chapter), h('ol.figures-2', lines)]);
      }),
    ),
  ]);
}

/** A quotation is a figure, too, but its caption names who said it. */
function findTitle(element: Element, className: string | undefined): string | undefined {
  if (className === undefined && !element.children.some((child) => child.type === 'element' && child.tagName === 'img')) return undefined;
  const found = findElement(element.children, (child) =>
    className === undefined ? child.tagName === 'figcaption' : hasClass(child, className),
  );
  const title = found === undefined ? '' : toString(found).replace(/\s+/g, ' ').trim();
  return title === '' ? undefined : title;
}

function findElement(nodes: readonly ElementContent[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = test(node) ? node : findElement(node.children, test);
    if (found !== undefined) return found;
  }
  return undefined;
}
