import { attributeOf, type Component } from './component.ts';

/** Fields to fill in, in columns: each point of the list is one, its name and prompt at its head. */
export const canvas: Component = (element) => {
  const columns = attributeOf(element, 'columns');
  return element.children.map((list) => {
    if (list.type !== 'element') return list;
    const fields = list.children.filter((child) => child.type === 'element').length;
    // Room on paper is shared out by rows, which a style sheet cannot count.
    const style = `--columns: ${columns}; --rows: ${Math.ceil(fields / Number(columns))}`;
    return { ...list, properties: { ...list.properties, className: ['canvas'], style } };
  });
};
