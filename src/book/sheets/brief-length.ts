import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass } from '../has-class.ts';
import { densities, type Density } from './sheet-density.ts';

/** All lengths are millimetres of a printed page; they follow `sheet.css` and `sheet-brief.css`. */
const pageWidth = 173;
const pageHeight = 257;
const headHeight = 26;
/** Kept free for what a guess misses. Where it is not enough, closer type helps, and there is none after the closest. */
const reserve: Readonly<Record<Density, number>> = { roomy: 0, regular: 0, compact: 0, dense: 4, tight: 12 };
/** In a millimetre of type of the regular density; scripts differ, printing puts right what that makes wrong. */
const charactersPerMillimetre = 0.57;

interface Measure {
  /** The size of the type. */
  readonly scale: number;
  /** From one line to the next, at the size of 1. */
  readonly lineHeight: number;
  /** The width of the lines. */
  readonly width: number;
}

/** Type and lines at each density; the width is that beside the names of the parts. */
const measures: Readonly<Record<Density, Measure>> = {
  roomy: { scale: 1.06, lineHeight: 5.11, width: pageWidth - 34 },
  regular: { scale: 1, lineHeight: 5.11, width: pageWidth - 34 },
  compact: { scale: 0.94, lineHeight: 5.11, width: pageWidth - 34 },
  dense: { scale: 0.87, lineHeight: 4.86, width: pageWidth - 27 },
  tight: { scale: 0.84, lineHeight: 4.86, width: pageWidth - 27 },
};

/** Whether the parts of a brief should fit on its pages; counted from characters, so that page and PDF agree without a browser. */
export function fitsBrief(parts: readonly ElementContent[], density: Density, pages = 2): boolean {
  return estimateBriefHeight(parts, density) <= pages * pageHeight - headHeight - reserve[density];
}

/** The largest type in which they should fit; printing them proves it. */
export function findBriefDensity(parts: readonly ElementContent[], pages: number): Density {
  return densities.find((density) => fitsBrief(parts, density, pages)) ?? 'tight';
}

/** One page for what would leave most of the second empty even in the largest type. `parts` are all that there is to say. */
export function estimateBriefPages(parts: readonly ElementContent[]): number {
  return estimateBriefHeight(parts, 'roomy') + headHeight < 1.6 * pageHeight ? 1 : 2;
}

/** The height that the parts of a brief should take, in millimetres. */
export function estimateBriefHeight(parts: readonly ElementContent[], density: Density): number {
  return sumHeights(parts, (part) => heightOfPart(part, density));
}

const heights = new WeakMap<Element, Map<Density, number>>();

/** The same parts are tried in many briefs. */
function heightOfPart(part: Element, density: Density): number {
  const known = heights.get(part) ?? new Map<Density, number>();
  heights.set(part, known);
  const height = known.get(density) ?? heightOf(part, measures[density]);
  known.set(density, height);
  return height;
}

function sumHeights(nodes: readonly ElementContent[], heightOfOne: (element: Element) => number): number {
  const paragraphs = nodes.filter((node) => node.type === 'element' && node.tagName === 'p').length;
  const gaps = 0.9 * Math.max(0, paragraphs - 1);
  return nodes.reduce((sum, node) => sum + (node.type === 'element' ? heightOfOne(node) : 0), gaps);
}

function heightOf(element: Element, measure: Measure): number {
  const { scale, width } = measure;
  const inside = (gap: number, indent = 0): number =>
    sumHeights(element.children, (child) => heightOf(child, { ...measure, width: width - indent })) + gap;
  const lines = (gap: number, indent = 0, size = 1): number =>
    linesOf(element, { ...measure, scale: scale * size, width: width - indent }) + gap;
  switch (element.tagName) {
    case 'p':
      return hasClass(element, 'sheet-task') ? lines(5.6, width - pageWidth, 1.08) : lines(0);
    case 'h3':
      // Codes stand beside their text.
      return hasClass(element, 'sheet-code') ? 0 : lines(0, 0, 1.04);
    case 'h2':
      return 0;
    case 'li':
      return hasClass(element, 'brief-work') ? lines(0.9, 4, 0.92) : lines(1, 6);
    case 'tr':
      return Math.max(...element.children.map((cell) => (cell.type === 'element' ? heightOfCell(cell, measure) : 0)));
    case 'section':
      return inside(6.1);
    case 'div':
      return hasClass(element, 'brief-coded') ? inside(1.4, 12) : inside(hasClass(element, 'brief-item') ? 2.2 : 0);
    default:
      return inside(0);
  }
}

/** A cell has about a third of the width. */
function heightOfCell(cell: Element, measure: Measure): number {
  return linesOf(cell, { ...measure, scale: measure.scale * 0.9, width: measure.width * 0.38 }) + 1.6;
}

function linesOf(element: Element, { scale, lineHeight, width }: Measure): number {
  return Math.ceil((lengthOf(element) * scale) / (width * charactersPerMillimetre)) * lineHeight * scale;
}

const lengths = new WeakMap<Element, number>();

/** The same words are tried in several sizes. */
function lengthOf(element: Element): number {
  const length = lengths.get(element) ?? toString(element).length;
  lengths.set(element, length);
  return length;
}
