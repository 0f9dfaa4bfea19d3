import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { uniqueIds } from '../../src/book/unique-ids.ts';

test('the first of two equal ids keeps its name, the later gets a number', () => {
  const tree = h('section', { id: 'a' }, [h('h2', { id: 'b' }), h('h3', { id: 'b' }), h('p', { id: 'a' })]);
  expect(toHtml(uniqueIds(tree, new Set()))).toBe('<section id="a"><h2 id="b"></h2><h3 id="b-2"></h3><p id="a-2"></p></section>');
});

test('a number that is taken is passed over', () => {
  expect(toHtml(uniqueIds(h('p', { id: 'b' }), new Set(['b', 'b-2'])))).toBe('<p id="b-3"></p>');
});

test('an element goes on naming its own descendant', () => {
  const note = (): ReturnType<typeof h> => h('aside', { ariaLabelledBy: 'note-1' }, [h('p', { id: 'note-1' })]);
  expect(toHtml(uniqueIds(h('div', [h('h2', { id: 'note-1' }), note(), note()]), new Set()))).toBe(
    '<div><h2 id="note-1"></h2><aside aria-labelledby="note-1-2"><p id="note-1-2"></p></aside>' +
      '<aside aria-labelledby="note-1-3"><p id="note-1-3"></p></aside></div>',
  );
});
