import type { CslItem } from '../../../src/render/citing/csl-item.ts';
import { buildCslItem } from '../../../src/render/citing/build-csl-item.ts';
import { entryOf, language, source } from '../../site/view/sample-context.ts';

/** How to cite an entry of the fictional edition. */
export function itemOf(id: string, tag = 'en'): CslItem {
  return buildCslItem(source.edition, entryOf(id), language(tag), `https://shared-workshops.example/p/${id.toLowerCase()}/`);
}

/** The citations of all its entries in all its languages. */
export const allItems: readonly CslItem[] = [...source.edition.entries.values()].flatMap((entry) =>
  [...entry.texts.keys()].map((tag) => itemOf(entry.id, tag)),
);

/** An item with everything in it that a format could take for its own signs. */
export const awkwardItem: CslItem = {
  ...itemOf('WS-1'),
  title: '50% & more_of {it}: "why #1" costs $2 ~ x^2 in C:\\bench',
  author: [{ literal: 'Bench & Sons, Lowmere' }],
  note: 'Made from: A & B (2030-11).',
};
