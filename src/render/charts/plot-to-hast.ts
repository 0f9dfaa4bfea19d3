import { createRequire } from 'node:module';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

type Plot = typeof import('@observablehq/plot');
type PlotOptions = import('@observablehq/plot').PlotOptions;

/** What a drawing is made with. */
interface Studio {
  readonly Plot: Plot;
  readonly document: Document;
}

/** A drawing in the making: marks for Plot, in a plane of a given size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Marks and scales; size, document and margins are set here. */
  readonly options: (plot: Plot) => PlotOptions;
}

let studio: Studio | undefined;

/** Plot and its document cost a third of a second to load: an edition without charts never pays it. */
function openStudio(): Studio {
  if (studio !== undefined) return studio;
  const require = createRequire(import.meta.url);
  const Plot: Plot = require('@observablehq/plot');
  const { parseHTML }: typeof import('linkedom') = require('linkedom');
  studio = { Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
  return studio;
}

/**
 * Draws with Observable Plot and gives the content of the drawing as hast, without Plot's style sheet and labels: colours
 * and font come from the page.
 */
export function plotToHast({ width, height, options }: Drawing): readonly ElementContent[] {
  const { Plot, document } = openStudio();
  const figure = Plot.plot({ margin: 0, ...options(Plot), width, height, document });
  return [...figure.childNodes].flatMap(toHast);
}

function toHast(node: ChildNode): ElementContent[] {
  if (node.nodeType === 3) return node.textContent === null ? [] : [{ type: 'text', value: node.textContent }];
  if (!isElement(node) || node.localName === 'style') return [];
  const properties = Object.fromEntries(
    [...node.attributes].filter(({ name }) => !/^(?:aria-|style$)/.test(name)).map(({ name, value }) => [name, round(value)]),
  );
  const element: Element = s(node.localName, properties, [...node.childNodes].flatMap(toHast));
  return [element];
}

/** Two decimals are finer than any screen or printer here. */
function round(value: string): string {
  return value.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function isElement(node: ChildNode): node is ChildNode & globalThis.Element {
  return node.nodeType === 1;
}
