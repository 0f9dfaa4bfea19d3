import type { Element, ElementContent, Root } from 'hast';
import type { CitedItem } from './parse-citations.ts';

/**
 * The HTML tree of a body before it is shown anywhere: links, citations, headings and components are marked, not
 * resolved, so that the same tree serves pages, book, handouts and data. It is plain JSON.
 */
export type MarkedTree = Root;

/** The prefix of elements that stand for a component: `x-callout`. */
const componentPrefix = 'x-';

/** An element that stands for the component of that name. */
export function markComponent(name: string, attributes: Readonly<Record<string, string>>, children: ElementContent[]): Element {
  return { type: 'element', tagName: `${componentPrefix}${name.toLowerCase()}`, properties: { ...attributes }, children };
}

/** The name of the component that an element stands for, in small letters, if it does. */
export function findComponentName(element: Element): string | undefined {
  return element.tagName.startsWith(componentPrefix) ? element.tagName.slice(componentPrefix.length) : undefined;
}

/** An element that stands for a citation group. */
export function markCitation(items: readonly CitedItem[]): Element {
  return { type: 'element', tagName: 'cite-group', properties: { items: JSON.stringify(items) }, children: [] };
}

/** The references that an element cites, if it stands for a citation group. */
export function findCitedItems(element: Element): readonly CitedItem[] | undefined {
  if (element.tagName !== 'cite-group') return undefined;
  const items: readonly CitedItem[] = JSON.parse(String(element.properties.items));
  return items;
}

/** The entry that a link points to, as written, if it points to one. */
export function findLinkTarget(element: Element): string | undefined {
  const to = element.properties.dataTo;
  return element.tagName === 'a' && typeof to === 'string' ? to : undefined;
}

/** The place of a heading among the headings of its body, if the element is one. */
export function findHeadingIndex(element: Element): number | undefined {
  const index = element.properties.dataHeading;
  return typeof index === 'number' ? index : undefined;
}

/** The place of a block among those of its body that have an anchor, if the element is one. */
export function findBlockIndex(element: Element): number | undefined {
  const index = element.properties.dataBlock;
  return typeof index === 'number' ? index : undefined;
}
