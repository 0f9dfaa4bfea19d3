import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/**
 * Names the frame in which a table scrolls by the heading that it stands below: the frame is a stop of the tab key, and a page
 * with several of them would say ‘Table’ at each. The words are repeated rather than referred to, since sheets show tables without
 * their headings. A table before all headings keeps its name.
 */
export function nameTables(content: readonly ElementContent[]): ElementContent[] {
  let heading: string | undefined;
  const name = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (/^h[1-6]$/.test(node.tagName)) heading = toString(node);
    const isFrame = Array.isArray(node.properties.className) && node.properties.className.includes('table-scroll');
    if (isFrame) return heading === undefined ? node : { ...node, properties: { ...node.properties, ariaLabel: heading } };
    return { ...node, children: node.children.map(name) };
  };
  return content.map(name);
}
