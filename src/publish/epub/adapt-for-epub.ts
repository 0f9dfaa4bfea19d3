import type { Element, ElementContent, Properties } from 'hast';
import { h, s } from 'hastscript';
import { hasClass } from '../../book/has-class.ts';
import { type PlaceKind } from './section-semantics.ts';

/** Gives new addresses to what an article refers to. */
export interface EpubLinks {
  /** The address of a link of the book, from the file that it stands in. */
  href(href: string): string;
  /** The address of a picture, from the file that it stands in. */
  picture(src: string): string;
  /** What stands at the end of a link within the book, if it is a reference or a term. */
  kindOf(href: string): PlaceKind | undefined;
}

/**
 * The parts of notes by their class, with the words that e-readers go by to open a note in place. ARIA has given the role
 * of a single note up: the list says what its points are.
 */
const notes: Readonly<Record<string, Properties>> = {
  'note-ref': { 'epub:type': 'noteref', role: 'doc-noteref' },
  'chapter-notes': { 'epub:type': 'endnotes', role: 'doc-endnotes' },
  note: { 'epub:type': 'endnote' },
  'note-back': { 'epub:type': 'backlink', role: 'doc-backlink' },
};

/** A term, or a reference outside the notes, is shown as a note is: without leaving the page. */
const references: Readonly<Record<PlaceKind, Properties>> = {
  reference: { 'epub:type': 'biblioref noteref', role: 'doc-biblioref' },
  term: { 'epub:type': 'glossref noteref', role: 'doc-glossref' },
};

/**
 * An article of the book as e-readers can show it: what unfolds stands open, what scrolls does not, colours come from the
 * style sheet, links lead to files and say what they lead to.
 */
export function adaptForEpub(element: Element, links: EpubLinks): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'summary' && element.tagName === 'details') return [];
    return [adaptForEpub(child, links)];
  });
  const properties = cleanProperties(element.properties);
  switch (element.tagName) {
    case 'a':
      return { ...element, properties: linkProperties(properties, links), children };
    case 'img':
      return { ...element, properties: { ...properties, src: links.picture(String(properties.src)) }, children };
    case 'svg':
      return drawing({ ...element, properties, children });
    case 'details':
      return { ...element, tagName: 'div', properties: without(properties, 'open'), children };
    case 'td':
    case 'th':
      return { ...element, properties: alignByClass(properties), children };
    case 'dl':
      return { ...element, properties, children: hasClass(element, 'terms') ? groupTerms(children) : children };
    default:
      return {
        ...element,
        properties: hasClass(element, 'table-scroll') ? without(properties, 'role', 'ariaLabel') : properties,
        children,
      };
  }
}

function cleanProperties(properties: Properties): Properties {
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([name]) => !['style', 'tabIndex', 'loading'].includes(name) && !/^data[A-Z-]/.test(name)),
  );
  const { className } = properties;
  const name = Array.isArray(className) ? className.find((candidate) => notes[candidate] !== undefined) : undefined;
  return name === undefined ? kept : { ...kept, ...notes[name] };
}

function linkProperties(properties: Properties, links: EpubLinks): Properties {
  const href = String(properties.href);
  const kind = links.kindOf(href);
  return { ...properties, href: links.href(href), ...(kind === undefined ? {} : references[kind]) };
}

/** The name of a drawing stands inside it too, for e-readers that know no ARIA. */
function drawing(svg: Element): Element {
  const { ariaLabel } = svg.properties;
  return typeof ariaLabel === 'string' ? { ...svg, children: [s('title', ariaLabel), ...svg.children] } : svg;
}

/** HTML has no `align` any more. */
function alignByClass(properties: Properties): Properties {
  const { align, ...rest } = properties;
  return typeof align === 'string' ? { ...rest, className: [`align-${align}`] } : rest;
}

/** A term and its meaning in one element, to which links lead: what an e-reader shows of a place then holds both. */
function groupTerms(children: readonly ElementContent[]): ElementContent[] {
  const groups: Element[] = [];
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'dt') groups.at(-1)?.children.push(child);
    else groups.push(h('div.term-group', { id: child.properties.id }, [{ ...child, properties: without(child.properties, 'id') }]));
  }
  return groups;
}

function without(properties: Properties, ...names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
