import type { Element } from 'hast';
import { s } from 'hastscript';
import { setIconElements } from '../../render/set-icons.ts';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4, strokeLineCap: 'round', strokeLineJoin: 'round' } as const;

/** The icon of a set for print: decoration, in the colour of the words around it. */
export function setIcon(name: string): Element {
  return s('svg.set-icon', { viewBox: '0 0 24 24', ariaHidden: 'true', ...stroke }, setIconElements(name));
}
