import type { ElementContent } from 'hast';
import type { RenderedText } from '../render/render-text.ts';

const classes = ['section-heading', 'sub-heading', 'minor-heading'] as const;

/**
 * Names each heading by its depth below the heading of its entry, whose rank is given: what looks alike in the book has
 * different ranks in chapters, in parts and in principles.
 */
export function classifyHeadings(text: RenderedText, rank: number): RenderedText {
  return {
    ...text,
    sections: text.sections.map((section) => ({
      ...section,
      heading: { ...section.heading, properties: { ...section.heading.properties, className: [classes[0]] } },
      content: section.content.map((node) => classify(node, rank)),
    })),
  };
}

function classify(node: ElementContent, rank: number): ElementContent {
  if (node.type !== 'element') return node;
  const own = /^h([1-6])$/.exec(node.tagName);
  const children = node.children.map((child) => classify(child, rank));
  if (own === null) return { ...node, children };
  const depth = Math.max(2, Number(own[1]) - rank);
  return { ...node, properties: { ...node.properties, className: [classes[depth - 1] ?? classes[2]] }, children };
}
