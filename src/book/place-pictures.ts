import type { Element, ElementContent } from 'hast';
import { changeElements } from '../render/change-elements.ts';
import { pictureScheme } from './book.ts';

/** Gives the pictures of a tree, which are named by `pictureScheme`, the addresses that they have where the tree is shown. */
export function placePictures(element: Element, addressOf: (path: string) => string): Element {
  const placed = changeElements(element, (child) => placePictures(child, addressOf));
  const { src } = element.properties;
  if (element.tagName !== 'img' || typeof src !== 'string' || !src.startsWith(pictureScheme)) return placed;
  return { ...placed, properties: { ...placed.properties, src: addressOf(src.slice(pictureScheme.length)) } };
}

/** The same for pieces of a tree. */
export function placePicturesIn(content: readonly ElementContent[], addressOf: (path: string) => string): ElementContent[] {
  return content.map((node) => (node.type === 'element' ? placePictures(node, addressOf) : node));
}
