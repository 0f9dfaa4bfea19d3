import type { Element, ElementContent } from 'hast';
import type { RenderContext } from '../render-context.ts';
import { activity } from './activity.ts';
import { canvas } from './canvas.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import type { Component } from './component.ts';
import { example } from './example.ts';
import { fillTable } from './fill-table.ts';
import { figure } from './figure.ts';
import { notes } from './notes.ts';
import { quote } from './quote.ts';
import { results } from './results.ts';
import { scale } from './scale.ts';
import { tick } from './tick.ts';
import { write } from './write.ts';

const components: ReadonlyMap<string, Component> = new Map(
  Object.entries({ activity, callout, canvas, chart, example, figure, filltable: fillTable, notes, quote, results, scale, tick, write }),
);

/** The HTML of a component. One that is not on the list leaves its content: the check has reported it. */
export function renderComponent(name: string, element: Element, context: RenderContext): ElementContent[] {
  const component = components.get(name);
  return component === undefined ? element.children : component(element, context);
}
