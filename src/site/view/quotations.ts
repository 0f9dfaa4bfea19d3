import { escapeHtml } from './escape-html.ts';
import type { Notice } from './notices.ts';
import type { QuotedEntry, WordsIn } from './quoted-entry.ts';

/** An entry to paste into a message: title, words, where they are from. */
export function quoteAsText({ title, words, permalink, citationWith, licence }: QuotedEntry): string {
  return [title, words, '', `${citationWith(permalink)} (${licence.name})`].join('\n');
}

/** An entry as a quotation in Markdown (CommonMark). */
export function quoteAsMarkdown({ title, words, permalink, citationWith, licence }: QuotedEntry): string {
  const source = `${citationWith(`<${permalink}>`, escapeMarkdown)} ([${licence.name}](${licence.url}))`;
  return [`> **${escapeMarkdown(title)}**`, '>', `> ${escapeMarkdown(words)}`, '', source].join('\n');
}

/**
 * An entry as a quotation in HTML. It brings no script, frame or picture, so that whoever puts it on a page tells us nothing of
 * those who read that page.
 */
export function quoteAsHtml({ title, words, wordsIn, pageIn, permalink, citationWith, licence }: QuotedEntry): string {
  const address = escapeHtml(permalink);
  const source = citationWith(`<a href="${address}">${address}</a>`, escapeHtml);
  const own = wordsIn.dir === pageIn.dir ? `lang="${wordsIn.lang}"` : attributesOf(wordsIn);
  return [
    `<figure ${attributesOf(pageIn)}>`,
    `<blockquote cite="${address}" ${own}>`,
    `<p><strong>${escapeHtml(title)}</strong></p>`,
    `<p>${escapeHtml(words)}</p>`,
    '</blockquote>',
    `<figcaption>${source} (${licenceAnchor(licence)})</figcaption>`,
    '</figure>',
  ].join('\n');
}

/**
 * A frame with the card of a principle, and the line that names the source. `card` is the address of the card, `notices` what it says
 * of its text besides. The frame stands in a box whose height is its padding, since padding alone can follow the width that a page
 * has for it; where a page takes styles away, the frame keeps the height that it needs on a phone.
 */
export function embedCard(quoted: QuotedEntry, card: string, notices: readonly Notice[]): string {
  const { title, pageIn, permalink, citationWith, licence } = quoted;
  const address = escapeHtml(permalink);
  const source = citationWith(`<a href="${address}">${address}</a>`, escapeHtml);
  const onPhone = cardHeight(quoted, notices, phone);
  const atMost = cardHeight(quoted, notices, widest);
  // Lines of words become fewer ever more slowly as a card grows wider, so a straight line between both heights is never too low.
  const slope = Math.max(0, onPhone - atMost) / (widest - phone);
  const height = `max(${atMost}px,${Math.ceil(atMost + slope * widest)}px - ${Math.round(slope * 100)}%)`;
  return [
    `<div style="position:relative;max-width:${widest}px;padding-top:${height}"><iframe src="${escapeHtml(card)}" title="${escapeHtml(title)}" width="100%" height="${onPhone}" loading="lazy" style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe></div>`,
    `<p ${attributesOf(pageIn)}>${source} (${licenceAnchor(licence)})</p>`,
  ].join('\n');
}

/** Widths of a frame, in CSS pixels. */
const phone = 352;
const widest = 640;

/**
 * In CSS pixels: what a card takes in a frame of a width, by lines that hold 26 bold, 31 plain and 40 small letters on a phone, with
 * the set, the link and the source around them. Where its words take more, the frame scrolls.
 */
function cardHeight({ title, words }: QuotedEntry, notices: readonly Notice[], width: number): number {
  const wider = (width - 46) / (phone - 46);
  const linesOf = (text: string, letters: number): number => Math.ceil(text.length / (letters * wider));
  const noticed = notices.reduce((sum, notice) => sum + 10 + 19 * linesOf(notice.words, 40), 0);
  return Math.round(145 + 38 / wider) + 25 * linesOf(title, 26) + 24 * linesOf(words, 31) + noticed;
}

const attributesOf = ({ lang, dir }: WordsIn): string => `lang="${lang}" dir="${dir}"`;

const licenceAnchor = ({ name, url }: QuotedEntry['licence']): string =>
  `<a rel="license" href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;

/** Whatever CommonMark could take for markup within a line, and what begins a list or a heading at its start. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d*)([-+.)])(?=\s)/, '$1\\$2');
}
