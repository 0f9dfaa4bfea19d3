import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../../i18n/translator.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { RenderedText } from '../../render/render-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { codePrincipleLinks } from './code-principle-links.ts';
import { renderForSheet } from './render-for-sheet.ts';
import { assembleSheet, sheetPart, wordingOf, type Sheet } from './sheet.ts';

/** Assembles a session plan: what a trainer reads beforehand and keeps at hand, over as many pages as it needs. */
export function assembleSessionPlan(edition: Edition, entry: EntryOf<'plan'>, language: LanguageTag, address: string): Sheet {
  const { t } = wordingOf(edition, entry, language);
  const text = getText(edition, entry, language);
  const rendered = codeLinks(renderForSheet(edition, entry, text, address), codePrincipleLinks(edition, address));
  const list = (name: 'aims' | 'materials' | 'questions' | 'watch', className = 'sheet-list'): Element =>
    h(
      'ul',
      { className: [className] },
      text[name].map((line, index) => h('li', [...(rendered.inline[`${name}.${index}`] ?? [line])])),
    );
  return assembleSheet(edition, entry, language, {
    kind: 'plan',
    mostPages: 8,
    address,
    parts: [
      h('p.sheet-warning', t('plan.for-trainers')),
      h('p.sheet-task', text.summary),
      sheetPart('aims', t('plan.aims'), [list('aims')]),
      sheetPart('materials', t('plan.materials'), [list('materials', 'sheet-ticks')]),
      ...rendered.lead,
      ...rendered.sections.map(({ id, title, content }) => sheetPart('text', title, content, id)),
      h('h2.sheet-table-title', `${t('plan.timetable')}: ${t('plan.length', { count: entry.length })}`),
      timetable(edition, entry, text, rendered, t),
      sheetPart('questions', t('plan.questions'), [list('questions')]),
      sheetPart('watch', t('plan.watch'), [list('watch')]),
    ],
  });
}

function codeLinks({ lead, sections, inline }: RenderedText, coded: ReturnType<typeof codePrincipleLinks>): RenderedText {
  return {
    lead: coded(lead),
    sections: sections.map((section) => ({ ...section, content: coded(section.content) })),
    inline: Object.fromEntries(Object.entries(inline).map(([path, content]) => [path, coded(content)])),
  };
}

type PlanText = ReturnType<typeof getText<EntryOf<'plan'>['texts'] extends ReadonlyMap<LanguageTag, infer T> ? T : never>>;

function timetable(edition: Edition, { schedule }: EntryOf<'plan'>, text: PlanText, { inline }: RenderedText, t: Translate): Element {
  let start = 0;
  const rows = text.parts.map((part, index) => {
    const { minutes = 0, uses = [] } = schedule[index] ?? {};
    const from = clock(start);
    start += minutes;
    return h('tr', [
      h('td.when', from),
      h('td.minutes', String(minutes)),
      h('td', [
        h('p.sheet-step', [h('b', part.title)]),
        h('p', [...(inline[`parts.${index}.text`] ?? [part.text])]),
        ...(uses.length === 0 ? [] : [h('p.sheet-uses', usedWorksheets(edition, uses, text.language, t))]),
      ]),
    ]);
  });
  return h('table.sheet-timetable', [
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, t('plan.when')),
        h('th', { scope: 'col' }, t('plan.minutes')),
        h('th', { scope: 'col' }, t('plan.what')),
      ]),
    ]),
    h('tbody', rows),
  ]);
}

function usedWorksheets(edition: Edition, uses: readonly EntryOf<'plan'>['id'][], language: LanguageTag, t: Translate): ElementContent[] {
  const titles = uses.flatMap((id): ElementContent[][] => {
    const entry = getEntry(edition, id);
    if (entry.kind !== 'worksheet') return [];
    const text = getText(edition, entry, language);
    return [[h('span', inLanguageOf(text, language), t('plan.use', { title: text.title, number: numberOf(edition, entry, t) }))]];
  });
  const [before = '', after = ''] = t('plan.uses', { titles: '\n' }).split('\n');
  return [
    { type: 'text', value: before },
    ...titles.flatMap((title, index): ElementContent[] => (index === 0 ? title : [{ type: 'text', value: ', ' }, ...title])),
    { type: 'text', value: after },
  ];
}

/** The number of a worksheet within its module; one of the whole training has none. */
const numberOf = (edition: Edition, { parent, order }: EntryOf<'worksheet'>, t: Translate): string =>
  parent !== undefined && getEntry(edition, parent).kind === 'module' ? t('worksheet.number', { number: order }) : t('kind.worksheet');

/** Minutes from the start as people read them on a watch: `1:05`. */
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
