import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { pictureScheme } from '../../book/book.ts';
import { hasClass } from '../../book/has-class.ts';

/**
 * Changes what only makes sense on a screen: what can be unfolded stands open, tables need no scrolling, and a `figure`
 * gives its role away, since Chromium would tag it a second time around the picture within it. Each fact of a list of
 * facts becomes a row of its own: a grid around all of them would go to the next page whole. `picture` gives the address of
 * a picture of the edition.
 */
export function adaptForPrint(element: Element, picture: (path: string) => string): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'summary' && element.tagName === 'details') return [];
    return [adaptForPrint(child, picture)];
  });
  const { tabIndex, role, ariaLabel, ariaLabelledBy, ariaDescribedBy, open, ...properties } = element.properties;
  switch (element.tagName) {
    case 'details':
      return { ...element, tagName: 'div', properties, children };
    case 'figure':
      return { ...element, properties: { ...properties, role: 'none' }, children };
    case 'dl':
      return { ...element, properties, children: isGlossary(element) ? children : inRows(children) };
    case 'svg':
      return { ...element, children };
    case 'img':
      return { ...element, properties: { ...element.properties, src: addressOf(element.properties.src, picture) }, children };
    default:
      return { ...element, properties, children };
  }
}

/** Terms are as long as they are; their meanings may be divided between pages. */
const isGlossary = (element: Element): boolean => hasClass(element, 'terms');

/** A `div` for each `dt` with what is said of it. */
function inRows(children: readonly ElementContent[]): ElementContent[] {
  const rows: Element[] = [];
  for (const child of children) {
    const row = rows.at(-1);
    if (row === undefined || (child.type === 'element' && child.tagName === 'dt')) rows.push(h('div', [child]));
    else row.children.push(child);
  }
  return rows;
}

function addressOf(src: Properties['src'], picture: (path: string) => string): Properties['src'] {
  return typeof src === 'string' && src.startsWith(pictureScheme) ? picture(src.slice(pictureScheme.length)) : src;
}
