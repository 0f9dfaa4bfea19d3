import type { Nodes } from 'mdast';

/**
 * Calls a function with a node and everything inside it, in the order of the text. unist-util-visit does more for each node,
 * which makes a tenth of the time that a body takes to read.
 */
export function walkNodes(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walkNodes(child, see);
}
