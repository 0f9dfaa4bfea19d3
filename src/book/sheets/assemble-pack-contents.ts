import type { Element } from 'hast';
import { h } from 'hastscript';
import { getEntry } from '../../model/find-text.ts';
import type { TrainersPack } from '../../model/packs.ts';
import type { Edition } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { entryLabel } from '../entry-label.ts';
import { assembleSheet, wordingOf, type Sheet } from './sheet.ts';

/** What a line of the contents says of a sheet that comes after it. */
export interface PackLine {
  readonly sheet: Sheet;
  /** The id of the sheet in the document, which its page number is asked for. */
  readonly id: string;
  readonly audience: 'trainer' | 'participants';
}

/** The first page of a pack: what is in it, on which page, and for whom. */
export function assemblePackContents(
  edition: Edition,
  { id, scope }: TrainersPack,
  language: LanguageTag,
  address: string,
  lines: readonly PackLine[],
): Sheet {
  const entry = getEntry(edition, id);
  const { t, language: own } = wordingOf(edition, entry, language);
  const label = [t('pack.label'), scope === 'training' ? t('pack.training') : entryLabel(edition, entry, t)].join(' · ');
  const hasPlan = lines.some(({ sheet }) => sheet.kind === 'plan');
  const advice = [...(hasPlan ? (['pack.copies'] as const) : []), 'pack.one-side'] as const;
  return assembleSheet(edition, entry, language, {
    kind: 'pack',
    mostPages: 2,
    address,
    label,
    parts: [h('p.sheet-task', t('pack.summary')), h('p', advice.map((key) => t(key)).join(' ')), contents()],
  });

  function contents(): Element {
    const head = (['pack.piece', 'pack.for', 'pack.page'] as const).map((key) => h('th', { scope: 'col' }, t(key)));
    const rows = lines.map(({ sheet, id: target, audience }) =>
      h('tr', [
        h('td', [
          h('a', { href: `#${target}`, ...inLanguageOf(sheet, own) }, [
            ...(sheet.label === undefined ? [] : [h('b', sheet.label), ' ']),
            sheet.title,
          ]),
        ]),
        h('td', t(audience === 'trainer' ? 'pack.for-trainer' : 'pack.for-participants')),
        h('td', [h('span.page-number', { dataPageOf: target }, '000')]),
      ]),
    );
    return h('table.sheet-contents', [h('thead', [h('tr', head)]), h('tbody', rows)]);
  }
}
