import type { Element } from 'hast';
import { changeElements } from '../render/change-elements.ts';
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
      content: section.content.map((node) => (node.type === 'element' ? classify(node, rank) : node)),
    })),
  };
}

function classify(element: Element, rank: number): Element {
  const inside = changeElements(element, (child) => classify(child, rank));
  const own = /^h([1-6])$/.exec(element.tagName);
  if (own === null) return inside;
  const depth = Math.max(2, Number(own[1]) - rank);
  return { ...inside, properties: { ...inside.properties, className: [classes[depth - 1] ?? classes[2]] } };
}
