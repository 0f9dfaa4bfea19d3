import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { RenderedText } from '../../render/render-text.ts';
import { hasClass } from '../has-class.ts';

/**
 * What participants of a module take home from its text: its tables, each under the heading that it stands below, and the
 * models that this edition spells out in remarks.
 */
export function listKeepsakes({ lead, sections }: RenderedText): readonly Element[] {
  const kept: Element[] = [];
  let title = '';
  const visit = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (/^h[2-6]$/.test(node.tagName)) title = toString(node);
      if (hasClass(node, 'callout-edition')) kept.push(remark(node));
      else if (hasClass(node, 'table-scroll')) kept.push(h('div.sheet-keepsake', [h('h3', title), node]));
    }
  };
  visit(lead);
  for (const { title: own, content } of sections) {
    title = own;
    visit(content);
  }
  return kept;
}

/** The remark without the frame of the page; its label says where it comes from, and its title becomes a heading. */
function remark(node: Element): Element {
  const [head, ...rest] = node.children;
  const words = (name: string): string | undefined => {
    const found = head?.type === 'element' ? head.children.find((child) => hasClass(child, name)) : undefined;
    return found && toString(found);
  };
  const [label, title] = [words('callout-label'), words('callout-title')];
  return h('div.sheet-keepsake', [label && h('p.origin', label), title && h('h3', title), ...rest]);
}
