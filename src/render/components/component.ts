import type { Element, ElementContent } from 'hast';
import type { RenderContext } from '../render-context.ts';

/** Turns a component with rendered children into HTML. Attributes were checked against its schema. */
export type Component = (element: Element, context: RenderContext) => ElementContent[];

/** The value of an attribute as text; empty when it is absent. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  return value === undefined || value === null ? '' : String(value);
}
