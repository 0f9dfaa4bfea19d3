import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { changeElements, withChildren } from '../../src/render/change-elements.ts';

const tree = h('div', [h('p', 'a'), 'between', h('p', { id: 'b' }), h('hr')]);

test('where nothing changes, the element is the same one', () => {
  expect(changeElements(tree, (child) => child)).toBe(tree);
  expect(withChildren(tree, [...tree.children])).toBe(tree);
});

test('where one child changes, the element is a copy with the others as they were', () => {
  const before = structuredClone(tree);
  const changed = changeElements(tree, (child) => (child.properties.id === 'b' ? h('p', 'new') : child));
  expect(changed).toEqual(h('div', [h('p', 'a'), 'between', h('p', 'new'), h('hr')]));
  expect(changed.children[0]).toBe(tree.children[0]);
  expect(tree).toEqual(before);
});

test('children are seen in the order of the text, and text is not', () => {
  const seen: string[] = [];
  changeElements(tree, (child) => {
    seen.push(child.tagName);
    return child;
  });
  expect(seen).toEqual(['p', 'p', 'hr']);
});

test('fewer or other children make a copy', () => {
  expect(withChildren(tree, tree.children.slice(1)).children).toHaveLength(3);
  expect(withChildren(tree, [...tree.children.slice(0, 3), h('hr')])).not.toBe(tree);
});
