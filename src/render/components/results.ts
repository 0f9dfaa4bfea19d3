import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** A results table: one column for each heading with what stands below it. Columns stack on a phone. */
export const results: Component = (element, { nextId }) => {
  const id = nextId('results');
  const columns: ElementContent[][] = [];
  for (const child of element.children) {
    const isHeading = child.type === 'element' && /^h[1-6]$/.test(child.tagName);
    if (isHeading || columns.length === 0) columns.push([]);
    columns.at(-1)?.push(child);
  }
  return [
    h('section.results', { 'aria-labelledby': id }, [
      h('p.results-title', { id }, attributeOf(element, 'title')),
      h(
        'div.results-columns',
        columns.map((column) => h('div.results-column', column)),
      ),
    ]),
  ];
};
