import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** Answers between the two ends of a scale: an odd number, so that there is a middle. */
const points = 5;

/** Statements, each with a row of boxes between the two ends of a scale. */
export const scale: Component = (element, { t }) => {
  const numbers = Array.from({ length: points }, (_, index) => index + 1);
  const ends = new Map([
    [1, attributeOf(element, 'from')],
    [points, attributeOf(element, 'to')],
  ]);
  const statements = element.children.flatMap((list) =>
    list.type === 'element' ? list.children.flatMap((item) => (item.type === 'element' ? [item.children] : [])) : [],
  );
  return [
    h('table.scale', [
      h('caption', t('scale.caption')),
      h('thead', [
        h('tr', [h('td'), ...numbers.map((number) => h('th', { scope: 'col' }, [String(number), ...endWord(ends.get(number))]))]),
      ]),
      h(
        'tbody',
        statements.map((statement) =>
          h('tr', [h('th', { scope: 'row' }, unwrap(statement)), ...numbers.map(() => h('td', [h('span.box')]))]),
        ),
      ),
    ]),
  ];
};

const endWord = (word: string | undefined): ElementContent[] => (word === undefined ? [] : [h('br'), h('span.scale-end', word)]);

/** A point of a loose list holds a paragraph; the cell holds its words. */
const unwrap = (content: readonly ElementContent[]): ElementContent[] =>
  content.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : [node]));
