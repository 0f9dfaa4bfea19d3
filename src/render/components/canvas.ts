import { attributeOf, type Component } from './component.ts';

/** Fields to fill in, in columns: each point of the list is one, its name and prompt at its head. */
export const canvas: Component = (element) => {
  const style = `--columns: ${attributeOf(element, 'columns')}`;
  return element.children.map((child) =>
    child.type === 'element' ? { ...child, properties: { ...child.properties, className: ['canvas'], style } } : child,
  );
};
