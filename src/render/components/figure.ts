import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** A picture of the edition with its caption. */
export const figure: Component = (element, { target }) => [
  h('figure', [
    h('img', { src: target.links.asset(attributeOf(element, 'src')), alt: attributeOf(element, 'alt'), loading: 'lazy' }),
    h('figcaption', element.children),
  ]),
];
