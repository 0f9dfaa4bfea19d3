import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../../i18n/translator.ts';

/**
 * The buttons below the slides. Without script, where all slides stand one below the other, the styles hide them. The letters work
 * while the focus is among the buttons and nowhere else (WCAG 2.1.4).
 */
export function deckNav(t: Translate): Element {
  return h('nav.deck-nav', { ariaLabel: t('slides.nav') }, [
    h('p.place', { role: 'status' }),
    h('button', { type: 'button', dataDo: 'previous' }, t('slides.previous')),
    h('button', { type: 'button', dataDo: 'next' }, t('slides.next')),
    h('button', { type: 'button', dataDo: 'notes', ariaPressed: 'false', ariaKeyShortcuts: 'N' }, t('slides.notes')),
    h('button', { type: 'button', dataDo: 'window', ariaKeyShortcuts: 'S' }, t('slides.window')),
    h('button', { type: 'button', dataDo: 'screen', ariaPressed: 'false', ariaKeyShortcuts: 'F' }, t('slides.screen')),
  ]);
}
