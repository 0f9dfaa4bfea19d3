import type { Element } from 'hast';

const landmarks = new Set(['section', 'aside', 'form']);

/**
 * Takes the names away that make landmarks of sections and remarks: a page has a few of these, the whole book would have
 * hundreds, several of one name. Their headings still say what they are.
 */
export function dropLandmarks(element: Element): Element {
  const { ariaLabelledBy, ariaLabel, ...unnamed } = element.properties;
  const properties = landmarks.has(element.tagName) ? unnamed : element.properties;
  return { ...element, properties, children: element.children.map((child) => (child.type === 'element' ? dropLandmarks(child) : child)) };
}
