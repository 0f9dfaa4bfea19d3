import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { lettersOf } from './align-pages.ts';
import { hasClass } from '../../book/has-class.ts';

/** Elements before whose children a mark may stand; lists and tables hold nothing but items and rows. */
const flow = new Set(['section', 'div', 'header', 'article', 'aside', 'blockquote', 'li', 'dt', 'dd', 'td', 'th', 'figcaption']);

/** A text of the book with the elements around it, from the outermost. */
interface Passage {
  readonly node: Text;
  readonly around: readonly Element[];
  readonly tree: number;
  /** The letters of all passages before it. */
  readonly from: number;
}

/** The words of several trees as letters in a row, and a way to put marks where pages begin. */
export interface Passages {
  readonly letters: string;
  /** The place, among the trees, in which a letter stands. */
  treeAt(letter: number): number;
  /** The trees with marks; each stands before the word to which its letter belongs. */
  mark(breaks: readonly PageBreak[]): readonly Element[];
}

/** The beginning of a page. */
export interface PageBreak {
  /** So many letters come before it. */
  readonly letter: number;
  readonly id: string;
  readonly label: string;
}

/** Gathers the words of trees; those of drawings are left out. */
export function gatherPassages(trees: readonly Element[]): Passages {
  const passages: Passage[] = [];
  let letters = '';
  const gather = (element: Element, around: readonly Element[], tree: number): void => {
    const path = [...around, element];
    for (const child of element.children) {
      if (child.type === 'element' && child.tagName !== 'svg') gather(child, path, tree);
      if (child.type !== 'text') continue;
      const own = lettersOf(child.value);
      if (own !== '') passages.push({ node: child, around: path, tree, from: letters.length });
      letters += own;
    }
  };
  for (const [index, tree] of trees.entries()) gather(tree, [], index);
  const passageAt = (letter: number): Passage | undefined => passages.findLast(({ from }) => from <= letter);
  return {
    letters,
    treeAt: (letter) => passageAt(letter)?.tree ?? 0,
    mark(breaks) {
      const before = new Map<ElementContent, Element[]>();
      const within = new Map<Text, { readonly offset: number; readonly mark: Element }[]>();
      for (const { letter, id, label } of breaks) {
        const passage = passageAt(letter);
        if (passage === undefined) continue;
        const { node, around, from } = passage;
        const mark = h('span.page-break', { id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: label });
        const offset = wordStart(node.value, letter - from);
        if (offset > 0) within.set(node, [...(within.get(node) ?? []), { offset, mark }]);
        else {
          const place = outermost(node, around);
          before.set(place, [...(before.get(place) ?? []), mark]);
        }
      }
      return trees.map((tree) => insert(tree, before, within));
    },
  };
}

/** The place in a text of the word that a letter belongs to; 0 for its first word. */
function wordStart(text: string, letter: number): number {
  if (letter === 0) return 0;
  let seen = 0;
  let start = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const own = lettersOf(word).length;
    if (seen > 0) start = index;
    if (seen + own > letter) return start;
    seen += own;
  }
  return start;
}

/** The widest element that begins with this text, and before which a mark may stand. */
function outermost(node: ElementContent, around: readonly Element[]): ElementContent {
  // A list of navigation holds links and nothing else.
  if (around.some(({ tagName }) => tagName === 'nav')) return node;
  let place = node;
  let child = node;
  for (const parent of around.toReversed()) {
    if (flow.has(parent.tagName) && !hasClass(parent, 'term-group')) place = child;
    if (firstWords(parent) !== child) return place;
    child = parent;
  }
  return place;
}

function firstWords({ children }: Element): ElementContent | undefined {
  return children.find((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));
}

function insert(
  element: Element,
  before: ReadonlyMap<ElementContent, readonly Element[]>,
  within: ReadonlyMap<Text, readonly { readonly offset: number; readonly mark: Element }[]>,
): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    const marks = before.get(child) ?? [];
    if (child.type === 'element') return [...marks, insert(child, before, within)];
    if (child.type !== 'text') return [child];
    let start = 0;
    const parts = (within.get(child) ?? []).flatMap(({ offset, mark }): ElementContent[] => {
      const part: Text = { type: 'text', value: child.value.slice(start, offset) };
      start = offset;
      return [part, mark];
    });
    return [...marks, ...parts, { type: 'text', value: child.value.slice(start) }];
  });
  return { ...element, children };
}
