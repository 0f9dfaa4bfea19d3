import { h } from 'hastscript';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { assembleSlides } from '../slides/assemble-slides.ts';
import { codePrincipleLinks } from './code-principle-links.ts';
import { assembleSheet, wordingOf, type Sheet } from './sheet.ts';

/** Assembles the slides on paper with what the trainer says to each, to keep at hand while they are shown. */
export function assembleSlideNotes(edition: Edition, entry: EntryOf<'slides'>, language: LanguageTag, address: string): Sheet {
  const { t } = wordingOf(edition, entry, language);
  const deck = assembleSlides(edition, entry, language, address);
  const coded = codePrincipleLinks(edition, address);
  const shown = deck.slides.map((slide, index) => ({ ...slide, number: index + 1 })).filter(({ role }) => role === 'text');
  return assembleSheet(edition, entry, language, {
    kind: 'slide-notes',
    mostPages: 8,
    address,
    parts: [
      h('p.sheet-warning', t('plan.for-trainers')),
      ...shown.map(({ title, content, notes, number }) =>
        h('section.sheet-slide', [
          h('div.sheet-slide-shown', [h('p.sheet-slide-number', t('slides.number', { number })), h('h2', title), ...content]),
          h('div.sheet-slide-said', coded(notes)),
        ]),
      ),
    ],
  });
}
