import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** A table to fill in: the rows that are given, and empty ones below them. */
export const fillTable: Component = (element) => {
  const rows = Number(attributeOf(element, 'rows'));
  return element.children.map((child) => withRows(child, rows));
};

function withRows(node: ElementContent, rows: number): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'table') return { ...node, children: node.children.map((child) => withRows(child, rows)) };
  const [head, body] = ['thead', 'tbody'].map((name) => node.children.find((child) => child.type === 'element' && child.tagName === name));
  const columns = cellsOf(head).length;
  const empty = Array.from({ length: rows }, () =>
    h(
      'tr',
      Array.from({ length: columns }, () => h('td')),
    ),
  );
  const given = body?.type === 'element' ? body.children : [];
  return {
    ...node,
    properties: { className: ['fill'] },
    children: [...(head === undefined ? [] : [head]), h('tbody', [...given, ...empty])],
  };
}

function cellsOf(head: ElementContent | undefined): readonly Element[] {
  if (head?.type !== 'element') return [];
  return head.children.flatMap((row) =>
    row.type === 'element' ? row.children.filter((cell): cell is Element => cell.type === 'element') : [],
  );
}
