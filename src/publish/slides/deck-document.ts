import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Slide, SlideDeck } from '../../book/slides/assemble-slides.ts';
import { qrCode } from '../../book/qr-code.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/translator.ts';
import { buildFontFaces, sheetFaces } from '../font-faces.ts';
import { deckNav } from './deck-nav.ts';
import { writeHtml } from '../../render/write-html.ts';

/** What a document of slides is for: to be shown, with the trainer's notes at hand, or to be printed and handed out. */
export type DeckUse = 'show' | 'print';

/** Slides as one HTML file, complete in itself; `scale` is the size of the type, 1 for the largest. What is printed holds no word of the notes. */
export function buildDeckDocument(deck: SlideDeck, use: DeckUse, scale: number, t: Translate): string {
  const { language, title, label } = deck;
  const body = deck.slides.map((slide, index) => writeHtml(frame(deck, slide, index, use, t))).join('\n');
  const help = use === 'show' ? writeHtml(h('p.help', t('slides.help'))) : '';
  const nav = use === 'show' ? writeHtml(deckNav(t)) : '';
  const script = use === 'show' ? `<script type="module">${deckScript}</script>` : '';
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${localeOf(language).direction}" style="--scale: ${scale}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `${writeHtml(h('title', `${title} · ${label}`))}<style>${buildFontFaces(body + help + nav, sheetFaces)}${read('deck.css')}</style></head>`,
    `<body>${help}<main>${body}</main>${nav}${script}</body></html>`,
  ].join('\n');
}

function frame(
  { label, title: deckTitle, line, address, permalink, printout, slides }: SlideDeck,
  slide: Slide,
  index: number,
  use: DeckUse,
  t: Translate,
): Element {
  const { role, title, content, notes } = slide;
  const heading = h(role === 'title' ? 'h1' : 'h2', title);
  const number = `${index + 1} / ${slides.length}`;
  // A code on the wall is the easier to scan the less it holds, and what is shown needs no mark.
  const marked = use === 'print' ? `${permalink}${printout.fragment}` : permalink;
  // What is shown one at a time says how far it is.
  const place = use === 'show' ? t('slides.place', { number: index + 1, count: slides.length }) : t('slides.number', { number: index + 1 });
  return h('section.frame', { ariaLabel: place }, [
    h('div', { className: ['slide', `slide-${role}`] }, [
      ...(role === 'title' ? [...content, heading] : [heading, ...content]),
      h('div.slide-foot', [
        // The last slide shows the code large.
        ...(role === 'end' ? [] : [h('span.slide-code', { ariaHidden: 'true' }, [qrCode(marked, '')])]),
        h('div', [h('p', `${label} · ${deckTitle}`), h('p', line)]),
        h('p', [h('a', { href: permalink }, address), ...(use === 'print' ? [h('br'), printout.code] : [])]),
        h('p', number),
      ]),
    ]),
    ...(use === 'show' && notes.length > 0 ? [h('div.notes', { role: 'note', ariaLabel: t('slides.notes') }, [...notes])] : []),
  ]);
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What the file of slides runs, to the letter: the security policy of the site names its digest. */
export const deckScript = `\n${read('deck-keys.js')}`;
