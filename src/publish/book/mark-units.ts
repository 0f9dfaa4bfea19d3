import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { hasClass } from '../../book/has-class.ts';
import { openingOf, unitEnd } from './fit-units.ts';

/**
 * Marks what begins on a new page and runs on to its end, so that the printer can see how it fills its last page and set it
 * closer or wider: a section of the book, in a set of principles each principle and the text before them. What follows the
 * last principle belongs to it; the page of an opening is a unit, too.
 */
export function markUnits(section: Element, id: string): Element {
  const children: ElementContent[] = [];
  let unit: string | undefined;
  const open = (next: string): void => {
    if (unit !== undefined) children.push(end(unit));
    unit = next;
  };
  for (const child of section.children) {
    if (child.type !== 'element') {
      children.push(child);
    } else if (hasClass(child, 'opening-page')) {
      const name = openingOf(id);
      children.push({ ...inUnit(child, name), children: [...child.children, end(name)] });
    } else {
      if (unit === undefined) open(id);
      if (hasClass(child, 'principle')) open(String(child.properties.id));
      children.push(inUnit(child, unit ?? id));
    }
  }
  return { ...section, children: unit === undefined ? children : [...children, end(unit)] };
}

function inUnit(element: Element, unit: string): Element {
  return { ...element, properties: { ...element.properties, dataUnit: unit } };
}

/** Chromium tells where on a page a link stands, and of other elements only the page for sure. This one leads to itself. */
const end = (unit: string): Element => h('a.unit-end', { id: unitEnd(unit), href: `#${unitEnd(unit)}` });
