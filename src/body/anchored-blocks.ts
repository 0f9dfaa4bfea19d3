import type { Nodes, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import { walkNodes } from './walk-nodes.ts';

/** A block of a body that has an anchor of its own. */
export interface AnchoredBlock {
  readonly node: RootContent;
  /** Which heading of the body it stands below, counted from 0; -1 before the first. */
  readonly heading: number;
  /** Its place below that heading, counted from 1. */
  readonly number: number;
}

const blockTypes: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'blockquote', 'code', 'mdxJsxFlowElement']);

/** Components that hold running text: what stands in them has anchors too. Lists, tables and quotations are one place as a whole. */
const openComponents: ReadonlySet<string> = new Set(['Callout', 'Example', 'Activity', 'Results']);

/**
 * The blocks of a body with an anchor, in the order of the text: paragraphs, lists, tables, quotations and components, and
 * the blocks inside components that hold running text. A heading inside a component reaches to the end of the component.
 */
export function listAnchoredBlocks(tree: Root): readonly AnchoredBlock[] {
  const blocks: AnchoredBlock[] = [];
  const counts = new Map<number, number>();
  let headings = 0;
  const visit = (nodes: readonly RootContent[], section: number): void => {
    let current = section;
    for (const node of nodes) {
      if (node.type === 'heading') {
        current = headings;
        headings += 1;
        continue;
      }
      if (blockTypes.has(node.type)) {
        const number = (counts.get(current) ?? 0) + 1;
        counts.set(current, number);
        blocks.push({ node, heading: current, number });
      }
      if (node.type === 'mdxJsxFlowElement' && openComponents.has(node.name ?? '')) visit(node.children, current);
      else headings += countHeadings(node);
    }
  };
  visit(tree.children, -1);
  return blocks;
}

/** Headings inside lists and quotations count, since they are numbered over the whole body. */
function countHeadings(node: Nodes): number {
  let count = 0;
  walkNodes(node, ({ type }) => {
    if (type === 'heading') count += 1;
  });
  return count;
}

/**
 * The anchors of blocks: `why-it-matters-p2` is the second block below that heading, `p1` the first of the text. `slugs` are
 * the anchors of the headings; one that has such a name already keeps it.
 */
export function nameBlocks(blocks: readonly AnchoredBlock[], slugs: readonly string[]): readonly string[] {
  const taken = new Set(slugs);
  return blocks.map(({ heading, number }) => {
    const slug = slugs[heading];
    let name = slug === undefined ? `p${number}` : `${slug}-p${number}`;
    while (taken.has(name)) name = `${name}-p`;
    return name;
  });
}
