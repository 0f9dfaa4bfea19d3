import { h } from 'hastscript';
import { findReference } from '../../model/find-text.ts';
import { attributeOf, type Component } from './component.ts';

/** Words that the source quotes, with the reference behind them. */
export const quote: Component = (element, { citations, edition, target }) => {
  const key = findReference(edition, attributeOf(element, 'cite'))?.id;
  const locator = attributeOf(element, 'locator');
  const words =
    key === undefined ? attributeOf(element, 'cite') : citations.formatCitation({ key, ...(locator === '' ? {} : { locator }) });
  const cite = key === undefined ? words : h('a', { href: target.links.reference(key) }, words);
  return [h('figure.quote', [h('blockquote', element.children), h('figcaption', cite)])];
};
