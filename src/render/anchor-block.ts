import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { listFormerAnchors } from '../model/anchors.ts';
import type { Entry } from '../model/types.ts';
import type { RenderTarget } from './links.ts';
import type { RenderContext } from './render-context.ts';

/** Elements that may begin with an empty `span`. */
const holders = /^(?:p|div|section|blockquote)$/;

/** Gives a rendered block its anchor, the same in all languages, and those that it had before; for targets that want them. */
export function anchorBlock(content: ElementContent[], index: number, { entry, target }: RenderContext): ElementContent[] {
  const anchor = entry.blockAnchors[index];
  const place = content.findIndex((node) => node.type === 'element');
  const block = content[place];
  if (target.anchors !== 'blocks' || anchor === undefined || block?.type !== 'element') return content;
  const former = formerAnchors(entry, anchor, target);
  const isHolder = holders.test(block.tagName);
  const anchored: Element = {
    ...block,
    properties: { id: `${target.idPrefix}${anchor}`, ...block.properties },
    children: isHolder ? [...former, ...block.children] : block.children,
  };
  return [...content.slice(0, place), ...(isHolder ? [] : former), anchored, ...content.slice(place + 1)];
}

/** Empty elements with the ids by which a place was known before, so that links to them still arrive. Texts that share a page with others have none. */
export function formerAnchors(entry: Entry, anchor: string, { idPrefix }: RenderTarget): readonly Element[] {
  return idPrefix === '' ? listFormerAnchors(entry, anchor).map((id) => h('span', { id })) : [];
}
