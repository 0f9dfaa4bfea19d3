import type { ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';

/** What is not running text, and words that are drawn. */
const untouched = new Set(['code', 'pre', 'svg', 'math', 'script', 'style', 'template']);

/** Letters and a number, such as `Covid-19`; a letter and a word, such as `E-Book`. What is longer might fit in no column. */
const joined = /(?<![\p{L}\p{M}\p{N}-])(?:[\p{L}\p{M}]{1,12}-\p{N}{1,4}|\p{L}\p{M}*-[\p{L}\p{M}]{1,12})(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Gives a copy of a tree for the printer in which words such as `Covid-19` and `E-Book` are marked as `one-word`, which the
 * styles of print do not divide at the hyphen. Also in headings, unlike hyphenation.
 */
export function keepWordsWhole<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== 'element' || untouched.has(node.tagName)) return node;
  return {
    ...node,
    children: node.children.flatMap((child) => (child.type === 'text' ? wrapWords(child.value) : [keepWordsWhole(child)])),
  };
}

function wrapWords(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: word, index } of value.matchAll(joined)) {
    if (index > end) parts.push({ type: 'text', value: value.slice(end, index) });
    parts.push(h('span.one-word', word));
    end = index + word.length;
  }
  if (end < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}
