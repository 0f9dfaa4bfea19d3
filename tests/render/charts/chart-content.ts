import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ChartContent } from '../../../src/render/charts/chart-drawing.ts';
import { readFigureTable } from '../../../src/render/charts/read-figure-table.ts';
import { figureTable } from './figure-table.ts';

/** What a chart shows, from the rows of its table. */
export function chartContent(rows: readonly (readonly string[])[], change: Partial<ChartContent> = {}): ChartContent {
  const [head = [], ...body] = rows;
  const table = readFigureTable([figureTable(head, ...body)]);
  if (table === undefined) throw new Error('the rows of the test are no table of figures');
  return { title: 'Half of the people asked said yes', unit: '%', language: 'en', direction: 'ltr', table, ...change };
}

/** A text of a drawing and where it is anchored; its group may move it further. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** All elements of a name in a drawing. */
export function findDrawn(drawing: Element, tagName: string): readonly Element[] {
  const found: Element[] = [];
  visit(drawing, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** All texts of a drawing, with the place of their anchors. */
export function drawnTexts(drawing: Element): readonly DrawnText[] {
  return findDrawn(drawing, 'text').map((node) => {
    const [, x = '', y = ''] = /translate\(([^,]+),([^)]+)\)/.exec(String(node.properties.transform)) ?? [];
    return { text: toString(node), x: Number(x), y: Number(y) };
  });
}
