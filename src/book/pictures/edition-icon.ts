import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Edition } from '../../model/types.ts';

/** Units of the drawing: a square of 32 around its middle. */
const ring = 11;
/** How much of its share of the ring a disc fills, and how large it is where few share it. */
const disc = { share: 0.86, most: 4 } as const;

/**
 * The sign of an edition for tabs and home screens, the cover's motif made small: a disc in the colour of each set around
 * the person whom all of it is about. It brings its ground along, and so shows on light and on dark; home screens round its
 * corners themselves.
 */
export function drawEditionIcon(edition: Edition, corners: 'round' | 'square' = 'round'): Element {
  const hues = Object.values(edition.config.stakeholders).map(({ hue }) => hue);
  const radius = round(Math.min(disc.most, ring * Math.sin(Math.PI / Math.max(2, hues.length)) * disc.share));
  const discs = hues.map((hue, index) => {
    const angle = (index / hues.length) * 2 * Math.PI - Math.PI / 2;
    return s('circle', {
      cx: round(ring * Math.cos(angle)),
      cy: round(ring * Math.sin(angle)),
      r: radius,
      fill: `oklch(.8 .09 ${hue})`,
    });
  });
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '-16 -16 32 32' }, [
    s('rect', { x: -16, y: -16, width: 32, height: 32, rx: corners === 'round' ? 6 : 0, fill: 'oklch(.25 .032 262)' }),
    ...discs,
    s('circle', { r: 3.2, fill: 'oklch(.975 .006 90)' }),
  ]);
}

const round = (value: number): number => Math.round(value * 100) / 100;
