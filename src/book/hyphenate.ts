import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { findHyphenation, type HyphenateWord } from './hyphenate-word.ts';

const running = new Set(['p', 'li', 'dd', 'td', 'figcaption', 'blockquote']);
const untouched = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'nav', 'th', 'dt'],
  ...['code', 'pre', 'kbd', 'samp', 'var', 'svg', 'math', 'script', 'style', 'template'],
]);

interface Place {
  readonly locale: string;
  readonly isRunning: boolean;
}

/**
 * Gives a copy of the tree with soft hyphens (U+00AD) in running text, each word divided by the rules of the language that
 * the nearest `lang` names. Left alone: headings, navigation, code, links of one word (`BA-2`, addresses of the web),
 * short forms in capitals, and languages without patterns. Browsers that print have no rules of their own.
 */
export function hyphenate(tree: Root, locale: string): Root {
  return { ...tree, children: tree.children.map((child) => hyphenateNode(child, { locale, isRunning: false })) };
}

function hyphenateNode<Node extends RootContent | ElementContent>(node: Node, place: Place): Node {
  if (node.type === 'text') {
    const hyphenateWord = place.isRunning ? findHyphenation(place.locale) : undefined;
    return hyphenateWord === undefined ? node : { ...node, value: hyphenateText(node.value, hyphenateWord) };
  }
  if (node.type !== 'element' || untouched.has(node.tagName) || isLinkOfOneWord(node)) return node;
  const { lang } = node.properties;
  const inside = {
    locale: typeof lang === 'string' ? lang : place.locale,
    isRunning: place.isRunning || running.has(node.tagName),
  };
  return { ...node, children: node.children.map((child) => hyphenateNode(child, inside)) };
}

function isLinkOfOneWord(node: Element): boolean {
  return node.tagName === 'a' && !/\S\s+\S/.test(toString(node));
}

const shortestWord = 6;
// A stop, slash or digit within it marks an address, a number or a name of a file.
const notAWord = /[\d@/_\\\u00AD]|\p{L}[.:]\p{L}/u;

function hyphenateText(text: string, hyphenateWord: HyphenateWord): string {
  return text.replace(/\S+/g, (chunk) =>
    notAWord.test(chunk)
      ? chunk
      : chunk.replace(/[\p{L}\p{M}]+/gu, (word) =>
          word.length < shortestWord || word === word.toUpperCase() ? word : hyphenateWord(word),
        ),
  );
}
