import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { walkNodes } from './walk-nodes.ts';

/** Turns `[words][name]` with `[name]: target` elsewhere into plain links and pictures, so that all else meets one form alone. */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  walkNodes(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(tree, ['linkReference', 'imageReference', 'definition'], (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return undefined;
    const place = node.position === undefined ? {} : { position: node.position };
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url: definition.url, children: node.children, ...place }
        : { type: 'image', url: definition.url, alt: node.alt ?? '', ...place };
    return undefined;
  });
}
