import type { Element, ElementContent } from 'hast';

/**
 * Changes what only makes sense on a screen: what can be unfolded stands open, tables need no scrolling, and a `figure`
 * gives its role away, since Chromium would tag it a second time around the picture within it.
 */
export function adaptForPrint(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'summary' && element.tagName === 'details') return [];
    return [adaptForPrint(child)];
  });
  const { tabIndex, role, ariaLabel, ariaLabelledBy, ariaDescribedBy, open, ...properties } = element.properties;
  switch (element.tagName) {
    case 'details':
      return { ...element, tagName: 'div', properties, children };
    case 'figure':
      return { ...element, properties: { ...properties, role: 'none' }, children };
    case 'svg':
    case 'img':
      return { ...element, children };
    default:
      return { ...element, properties, children };
  }
}
