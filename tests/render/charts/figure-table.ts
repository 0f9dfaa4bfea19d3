import type { Element } from 'hast';
import { h } from 'hastscript';

/** A table as the renderer gives it to a chart. */
export function figureTable(head: readonly string[], ...rows: readonly (readonly string[])[]): Element {
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        head.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((cell) => h('td', cell)),
        ),
      ),
    ),
  ]);
}
