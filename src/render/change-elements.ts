import type { Element, ElementContent } from 'hast';

/**
 * An element whose children that are elements were given to `change`, in the order of the text. Where none is changed it is the
 * element itself: a book is walked half a dozen times, and to copy its trees each time took a third of the time of making it.
 */
export function changeElements(element: Element, change: (child: Element) => Element): Element {
  const { children } = element;
  let changed: ElementContent[] | undefined;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    const next = change(child);
    if (next === child) continue;
    changed ??= children.slice();
    changed[index] = next;
  }
  return changed === undefined ? element : { ...element, children: changed };
}

/** An element with other children; the element itself where they are the ones that it has. */
export function withChildren(element: Element, children: ElementContent[]): Element {
  const isSame = children.length === element.children.length && children.every((child, index) => child === element.children[index]);
  return isSame ? element : { ...element, children };
}
