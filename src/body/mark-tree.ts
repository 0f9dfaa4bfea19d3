import type { Element, ElementContent, Nodes as HastNodes, RootContent } from 'hast';
import type { Heading, Link, Nodes as MdastNodes, Root as MdastRoot, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { listAnchoredBlocks } from './anchored-blocks.ts';
import { isWebAddress, linkTargetOf } from './link-target.ts';
import { markCitation, markComponent, type MarkedTree } from './marked-tree.ts';
import { parseCitations } from './parse-citations.ts';

/** Turns a body's Markdown tree into its marked tree. Code and raw HTML leave nothing behind. */
export function markTree(tree: MdastRoot): MarkedTree {
  let headings = 0;
  const blocks = new Map<MdastNodes, number>(listAnchoredBlocks(tree).map(({ node }, index) => [node, index]));
  const markBlock = (from: MdastNodes, to: HastNodes): undefined => {
    const index = blocks.get(from);
    // Code is patched twice: as `code`, and as the `pre` around it.
    if (index !== undefined && to.type === 'element' && to.tagName !== 'code') to.properties.dataBlock = index;
  };
  const markJsx = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element => {
    const element = buildComponent(state, node);
    markBlock(node, element);
    return element;
  };
  const handlers: Handlers = {
    heading(state: State, node: Heading): Element {
      const properties = { dataHeading: headings };
      headings += 1;
      return { type: 'element', tagName: `h${node.depth}`, properties, children: state.all(node) };
    },
    link(state: State, node: Link): Element {
      const properties = isWebAddress(node.url) ? { href: node.url, rel: ['external'] } : { dataTo: linkTargetOf(node.url) };
      return { type: 'element', tagName: 'a', properties, children: state.all(node) };
    },
    text: (_state: State, node: Text): ElementContent[] =>
      parseCitations(node.value).map((part) => (part.type === 'citation' ? markCitation(part.items) : { type: 'text', value: part.value })),
    mdxJsxFlowElement: markJsx,
    mdxJsxTextElement: markJsx,
    mdxjsEsm: () => undefined,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    html: () => undefined,
    footnoteReference: () => undefined,
    root(state: State): ElementContent[] {
      // The tree keeps neither places nor line breaks between blocks, but for those that keep the words of two cells apart.
      const { wrap } = state;
      state.patch = markBlock;
      state.wrap = (nodes, loose) => (nodes.some(isCell) ? wrap(nodes, loose) : [...nodes]);
      return state.all(tree);
    },
  };
  // Definitions are resolved by now, so the search for them, a third of the time, is given an empty tree.
  const hast = toHast({ type: 'root', children: [] }, { handlers });
  return { type: 'root', children: hast.type === 'root' ? hast.children.map(withoutPosition) : [] };
}

const isCell = (node: RootContent): boolean => node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');

function buildComponent(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
  }
  return markComponent(
    node.name ?? '',
    attributes,
    state.all(node).filter((child) => child.type !== 'text' || child.value.trim() !== ''),
  );
}

function withoutPosition<N extends HastNodes>(node: N): N {
  delete node.position;
  if ('children' in node) for (const child of node.children) withoutPosition(child);
  return node;
}
