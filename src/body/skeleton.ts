import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';

/**
 * What a block is built of, in a short notation that is compared between languages:
 * `h2`, `p`, `ul3(p,p,p)`, `table4x2`, `Callout(p,ul2(p,p))`. Words inside a paragraph are free.
 */
export function skeletonOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `h${node.depth}`;
    case 'paragraph':
      return 'p';
    case 'list':
      return `${node.ordered === true ? 'ol' : 'ul'}${node.children.length}(${node.children.map((item) => inside(item)).join('|')})`;
    case 'table':
      return `table${node.children.length}x${node.children[0]?.children.length ?? 0}`;
    case 'blockquote':
      return `quote(${inside(node)})`;
    case 'mdxJsxFlowElement':
      return `${node.name ?? ''}(${inside(node)})`;
    default:
      return node.type;
  }
}

function inside(node: Nodes): string {
  return 'children' in node ? node.children.map((child) => skeletonOf(child)).join(',') : '';
}
