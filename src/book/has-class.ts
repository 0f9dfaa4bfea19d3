import type { ElementContent } from 'hast';

/** Whether a node is an element with this class. */
export function hasClass(node: ElementContent, name: string): boolean {
  return node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes(name);
}
