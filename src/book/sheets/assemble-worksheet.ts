import { h } from 'hastscript';
import { getText } from '../../model/find-text.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { hasClass } from '../has-class.ts';
import { renderForSheet } from './render-for-sheet.ts';
import { assembleSheet, ruledLines, wordingOf, type Sheet } from './sheet.ts';

/** Assembles a worksheet: one page, on which what is there to write on takes all the room that is left. */
export function assembleWorksheet(edition: Edition, entry: EntryOf<'worksheet'>, language: LanguageTag, address: string): Sheet {
  const { t } = wordingOf(edition, entry, language);
  const text = getText(edition, entry, language);
  const { lead, sections } = renderForSheet(edition, entry, text, address);
  const body = [...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])].filter(({ type }) => type === 'element');
  const grows = body.some((node) => hasClass(node, 'write') || hasClass(node, 'canvas'));
  return assembleSheet(edition, entry, language, {
    kind: 'worksheet',
    mostPages: 1,
    address,
    parts: [
      h('p.sheet-task', text.summary),
      h('div.sheet-work', body),
      ...(grows ? [] : [h('section.sheet-notes', [h('h2', t('handout.notes')), ruledLines(1)])]),
    ],
  });
}
