import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** A line stands 9 mm below the last; so many are drawn that they fill the room that a sheet has left. */
const drawn = 26;

/** A question with lines to write on: at least as many as asked for. */
export const write: Component = (element) => [
  h('div.write', { style: `--lines: ${Number(attributeOf(element, 'lines'))}` }, [
    ...element.children,
    h(
      'div.sheet-lines',
      { ariaHidden: 'true' },
      Array.from({ length: drawn }, () => h('div')),
    ),
  ]),
];
