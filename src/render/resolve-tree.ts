import type { Element, ElementContent } from 'hast';
import { findBlockIndex, findCitedItems, findComponentName, findHeadingIndex, findLinkTarget } from '../body/marked-tree.ts';
import type { CitedItem } from '../body/parse-citations.ts';
import { findEntry, findReference } from '../model/find-text.ts';
import { anchorBlock, formerAnchors } from './anchor-block.ts';
import { withChildren } from './change-elements.ts';
import { renderComponent } from './components/render-component.ts';
import { headRows } from './head-rows.ts';
import type { RenderContext } from './render-context.ts';

/**
 * Turns marked content into HTML for a target: headings get their ids, links and citations their addresses, components
 * their elements. The marked tree stays as it is.
 */
export function resolveTree(content: readonly ElementContent[], context: RenderContext): ElementContent[] {
  return content.flatMap((node) => (node.type === 'element' ? resolveElement(node, context) : node));
}

function resolveElement(marked: Element, context: RenderContext): ElementContent[] {
  const index = findBlockIndex(marked);
  if (index === undefined) return resolveUnmarked(marked, context);
  const { dataBlock: _, ...properties } = marked.properties;
  return anchorBlock(resolveUnmarked({ ...marked, properties }, context), index, context);
}

function resolveUnmarked(element: Element, context: RenderContext): ElementContent[] {
  const cited = findCitedItems(element);
  if (cited !== undefined) return [citationGroup(cited, context)];
  const children = resolveTree(element.children, context);
  const target = findLinkTarget(element);
  if (target !== undefined) return [link(target, children, context)];
  const component = findComponentName(element);
  if (component !== undefined) return renderComponent(component, { ...element, children }, context);
  const index = findHeadingIndex(element);
  if (index !== undefined) return [heading(element, index, children, context)];
  if (element.tagName === 'img') {
    const { src, ...properties } = element.properties;
    return [{ ...element, properties: { ...properties, src: context.target.links.asset(String(src)) }, children }];
  }
  if (element.tagName === 'table')
    return [
      {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: context.t('table.region') },
        children: [{ ...element, children: headRows(children) }],
      },
    ];
  // A corner without words heads nothing.
  if (element.tagName === 'th' && children.length === 0) return [{ ...element, tagName: 'td', children }];
  if (element.tagName === 'th') return [{ ...element, properties: { ...element.properties, scope: 'col' }, children }];
  return [withChildren(element, children)];
}

function heading(element: Element, index: number, children: ElementContent[], { entry, target }: RenderContext): Element {
  const rank = Math.min(6, Number(element.tagName.slice(1)) + target.rankShift);
  const anchor = entry.anchors[index] ?? `section-${index + 1}`;
  return {
    type: 'element',
    tagName: `h${rank}`,
    properties: { id: `${target.idPrefix}${anchor}` },
    children: [...formerAnchors(entry, anchor, target), ...children],
  };
}

/** A link to an unknown entry keeps its words alone: the check has reported it. */
function link(target: string, children: ElementContent[], { edition, target: { links } }: RenderContext): Element {
  const [id = '', anchor] = target.split('#', 2);
  const entry = findEntry(edition, id);
  if (entry === undefined) return { type: 'element', tagName: 'span', properties: {}, children };
  return { type: 'element', tagName: 'a', properties: { href: links.entry(entry.id, anchor) }, children };
}

function citationGroup(items: readonly CitedItem[], context: RenderContext): Element {
  const parts = items.flatMap((item, index): ElementContent[] => {
    const reference = findReference(context.edition, item.key);
    const cited: ElementContent =
      reference === undefined
        ? { type: 'text', value: item.key }
        : {
            type: 'element',
            tagName: 'a',
            properties: { href: context.target.links.reference(reference.id) },
            children: [{ type: 'text', value: context.citations.formatCitation(item) }],
          };
    return index === 0 ? [cited] : [{ type: 'text', value: '; ' }, cited];
  });
  const brackets = (value: string): ElementContent => ({ type: 'text', value });
  return { type: 'element', tagName: 'span', properties: { className: ['citation'] }, children: [brackets('('), ...parts, brackets(')')] };
}
