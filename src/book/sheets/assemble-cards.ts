import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDateWhole } from '../../i18n/format-date.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { getEntry, getText, listEntries } from '../../model/find-text.ts';
import { markPrintout } from '../../model/printout.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { shortAddress } from '../permalink-line.ts';
import { qrCode } from '../qr-code.ts';
import { permalinkOf } from '../rewrite-links.ts';
import { cutMarks } from './cut-marks.ts';
import { overviewLanguage } from './overview-language.ts';
import { setIcon } from './set-icon.ts';
import type { Density } from './sheet-density.ts';
import { assembleSheet, isReviewed, type Sheet } from './sheet.ts';

/** A6 on A4. */
const cardsPerPage = 4;

/**
 * Assembles the cards of all principles: A6, four to a page of A4, to be cut along the marks. A card that is too long makes
 * its page longer than A4, so that the number of pages tells. `overview` is the page of all principles.
 */
export function assembleCards(edition: Edition, overview: EntryOf<'page'>, language: LanguageTag, address: string): Sheet {
  const own = overviewLanguage(edition, language);
  const t = createTranslator(own, edition.strings.get(own));
  const principles = listEntries(edition, 'principle');
  const cards = principles.map((principle, index) => ({
    principle,
    card: assembleCard(edition, principle, own, address, t('cards.number', { number: index + 1, count: principles.length })),
  }));
  const words = edition.words.get(own) ?? edition.words.get(edition.sourceLanguage);
  const given = { kind: 'cards', language: own, address, title: t('cards.title', { title: words?.short_title ?? '' }) } as const;
  const density = estimateCardDensity(principles.map((principle) => getText(edition, principle, own)));
  const sheetOf = (entry: EntryOf<'page' | 'principle'>, content: readonly Element[]): Sheet => {
    const pages = Math.ceil(content.length / cardsPerPage);
    const sheet = assembleSheet(edition, entry, own, { ...given, mostPages: pages, density, parts: [] });
    return { ...sheet, pages, content: { ...sheet.content, children: layOutPages(content) } };
  };
  return {
    ...sheetOf(
      overview,
      cards.map(({ card }) => card),
    ),
    pieces: cards.map(({ principle, card }) => sheetOf(principle, [card])),
  };
}

function layOutPages(cards: readonly Element[]): Element[] {
  return Array.from({ length: Math.ceil(cards.length / cardsPerPage) }, (_, page) =>
    h('div.card-page', [cutMarks(), ...cards.slice(page * cardsPerPage, (page + 1) * cardsPerPage)]),
  );
}

function assembleCard(edition: Edition, principle: EntryOf<'principle'>, language: LanguageTag, address: string, number: string): Element {
  const text = getText(edition, principle, language);
  const t = createTranslator(text.language, edition.strings.get(text.language));
  const words = edition.words.get(text.language) ?? edition.words.get(edition.sourceLanguage);
  const set = getEntry(edition, principle.set);
  const permalink = permalinkOf(edition, principle.id, address);
  const { code, fragment } = markPrintout(edition, 'card', principle, text.language);
  const { version, date } = edition.config;
  const unread = text.language !== edition.sourceLanguage && !isReviewed(edition, principle, text.language);
  const style = set.kind === 'set' ? `--accent: oklch(0.45 0.11 ${set.hue})` : '';
  return h('section.card', { ...inLanguageOf(text, language), style }, [
    h('h1.card-title', [h('span.card-code', principle.id), ' ', h('span.card-words', text.title)]),
    ...(set.kind === 'set' ? [cardSet(edition, set, text.language)] : []),
    h('p.card-ask', text.ask),
    h('div.card-foot', [
      qrCode(`${permalink}${fragment}`, t('handout.qr', { address: shortAddress(permalink) })),
      h('div', [
        h('p.card-address', [h('a', { href: permalink }, shortAddress(permalink))]),
        h('p', [words?.short_title ?? '', ' · ', t('book.version', { version, date: formatDateWhole(date, text.language) })]),
        ...(unread ? [h('p', t('sheet.machine-translation'))] : []),
        h('p', [words?.publisher ?? '', ' · ', number]),
        h('p', [h('a.print-code', { href: `${permalink}${fragment}` }, code)]),
      ]),
    ]),
  ]);
}

function cardSet(edition: Edition, set: EntryOf<'set'>, language: LanguageTag): Element {
  const text = getText(edition, set, language);
  return h('p.card-set', inLanguageOf(text, language), [setIcon(set.icon), ' ', h('span', text.title)]);
}

/** The most characters of the longest card at each density; the printing proves it. */
const room: readonly (readonly [Density, number])[] = [
  ['roomy', 330],
  ['regular', 380],
  ['compact', 430],
  ['dense', 490],
];

/** One size for all cards of a language. */
function estimateCardDensity(texts: readonly { readonly title: string; readonly ask: string }[]): Density {
  // A character of a title takes about the room of two.
  const longest = Math.max(...texts.map(({ title, ask }) => 2 * title.length + ask.length));
  return room.find(([, most]) => longest <= most)?.[0] ?? 'tight';
}
