import type { Element } from 'hast';
import { changeElements } from '../render/change-elements.ts';

const landmarks = new Set(['section', 'aside', 'form']);

/**
 * Takes the names away that make landmarks of sections and remarks: a page has a few of these, the whole book would have
 * hundreds, several of one name. Their headings still say what they are.
 */
export function dropLandmarks(element: Element): Element {
  const inside = changeElements(element, dropLandmarks);
  if (!landmarks.has(element.tagName)) return inside;
  const { ariaLabelledBy: _by, ariaLabel: _label, ...properties } = inside.properties;
  return { ...inside, properties };
}
