import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CSL from 'citeproc';
import { expect, it } from 'vitest';
import type { CslItem } from '../../../src/render/citing/csl-item.ts';
import { formatByEngine, referenceStyles, type ReferenceStyle } from '../../../src/render/citing/format-reference.ts';
import { unwrapCslEntry } from '../../../src/render/unwrap-csl-entry.ts';
import { language } from '../../site/view/sample-context.ts';
import { itemOf } from './sample-items.ts';

const read = (path: string): string => readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

const { apa }: { readonly apa: string } = createRequire(import.meta.url)('@citation-js/plugin-csl/lib/styles.json');
const styles: Readonly<Record<ReferenceStyle, string>> = { apa, 'iso-690': read('render/citing/iso-690.csl') };

/** What citeproc makes of an item with the whole of a style. */
function formatWhole(style: ReferenceStyle, items: readonly CslItem[]): readonly string[] {
  return items.map((item) => {
    const system = {
      retrieveLocale: (tag: string) => read(`i18n/csl/locales-${tag === 'en-GB' ? tag : 'en-US'}.xml`),
      retrieveItem: () => ({ ...item }),
    };
    const engine = new CSL.Engine(system, styles[style], 'en-GB', true);
    engine.updateItems([item.id]);
    const made = engine.makeBibliography();
    return made === false ? '' : unwrapCslEntry(made[1][0] ?? '');
  });
}

it.each(referenceStyles)('what is left of $name formats the edition, an entry and a term as the whole does', ({ style }) => {
  const entry: CslItem = { ...itemOf('WS-1'), genre: 'Machine translation', publisher: 'Lowmere Press' };
  const items: readonly CslItem[] = [{ ...itemOf('home'), publisher: 'Lowmere Press' }, entry, { ...entry, type: 'entry-encyclopedia' }];
  expect(items.map((item) => formatByEngine(item, language('en'), style))).toEqual(formatWhole(style, items));
});
