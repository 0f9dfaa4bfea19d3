import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { MarkedTree } from '../body/marked-tree.ts';
import type { Edition, Entry, TextBase } from '../model/types.ts';
import type { EntryId } from '../schema/ids.ts';
import type { RenderTarget } from './links.ts';
import { markTerms } from './mark-terms.ts';
import { nameTables } from './name-tables.ts';
import { createRenderContext, type RenderContext } from './render-context.ts';
import { resolveTree } from './resolve-tree.ts';

/** A section of a body: its heading of rank 2, and what stands below it. */
export interface RenderedSection {
  readonly id: string;
  readonly title: string;
  readonly heading: Element;
  readonly content: readonly ElementContent[];
  /** Headings of rank 3 in it, for the contents of the page. */
  readonly headings: readonly { readonly id: string; readonly title: string }[];
}

/** The text of an entry in one language, ready for its place. */
export interface RenderedText {
  /** What comes before the first heading. */
  readonly lead: readonly ElementContent[];
  readonly sections: readonly RenderedSection[];
  /** Front matter texts with markup, by path, such as `steps.0.text`. */
  readonly inline: Readonly<Record<string, readonly ElementContent[]>>;
}

/** Renders a text for a target. Terms are linked once, in reading order: body first, then front matter texts. */
export function renderText(edition: Edition, entry: Entry, text: TextBase, target: RenderTarget): RenderedText {
  const context = createRenderContext(edition, entry, text, target);
  const trees = edition.store.getTrees(text.treeKey);
  const seen = new Set<EntryId>();
  const body = markTerms(nameTables(resolveTree(contentOf(trees.body), context)), context, seen);
  // The anchors of blocks are those of the body.
  const around: RenderContext = { ...context, target: { ...target, anchors: 'headings' } };
  const inline = Object.entries(trees.inline).map(([path, tree]) => [path, renderInline(tree, around, seen)] as const);
  return { ...splitSections(body, `h${2 + target.rankShift}`, `h${3 + target.rankShift}`), inline: Object.fromEntries(inline) };
}

/** Front matter texts are one paragraph; its block falls away, so that they fit into lists. */
function renderInline(tree: MarkedTree, context: RenderContext, seen: Set<EntryId>): readonly ElementContent[] {
  const content = contentOf(tree).flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : [node]));
  return markTerms(resolveTree(content, context), context, seen);
}

function contentOf(tree: MarkedTree): readonly ElementContent[] {
  return tree.children.filter((node): node is ElementContent => node.type !== 'doctype');
}

function splitSections(body: readonly ElementContent[], sectionTag: string, headingTag: string): Pick<RenderedText, 'lead' | 'sections'> {
  const lead: ElementContent[] = [];
  const sections: { heading: Element; content: ElementContent[] }[] = [];
  for (const node of body) {
    if (node.type === 'element' && node.tagName === sectionTag) sections.push({ heading: node, content: [] });
    else (sections.at(-1)?.content ?? lead).push(node);
  }
  return {
    lead,
    sections: sections.map(({ heading, content }) => ({
      id: String(heading.properties.id),
      title: toString(heading),
      heading,
      content,
      headings: content.flatMap((node) =>
        node.type === 'element' && node.tagName === headingTag ? [{ id: String(node.properties.id), title: toString(node) }] : [],
      ),
    })),
  };
}
