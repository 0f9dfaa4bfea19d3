import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** A case from practice, with name and place. */
export const example: Component = (element, { t }) => {
  const place = attributeOf(element, 'place');
  const head = [
    h('span.example-label', t('example.label')),
    ' ',
    h('strong.example-name', attributeOf(element, 'name')),
    ...(place === '' ? [] : [' ', h('span.example-place', place)]),
  ];
  return [h('div.example', [h('p.example-head', head), ...element.children])];
};
