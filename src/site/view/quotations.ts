import { escapeHtml } from './escape-html.ts';
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

/** A frame with the card of a principle, and the line that names the source. `card` is the address of the card. */
export function embedCard({ title, words, pageIn, permalink, citationWith, licence }: QuotedEntry, card: string): string {
  const address = escapeHtml(permalink);
  const source = citationWith(`<a href="${address}">${address}</a>`, escapeHtml);
  return [
    `<iframe src="${escapeHtml(card)}" title="${escapeHtml(title)}" width="100%" height="${cardHeight(title, words)}" loading="lazy" style="border:0;max-width:40rem"></iframe>`,
    `<p ${attributesOf(pageIn)}>${source} (${licenceAnchor(licence)})</p>`,
  ].join('\n');
}

/**
 * In CSS pixels: what the words of a card take in a frame as wide as a phone, by lines of 26 bold and 31 plain letters, with set,
 * notice and source around them. Where the frame is wider the card is the taller for it; where it is narrower it scrolls.
 */
function cardHeight(title: string, words: string): number {
  const linesOf = (text: string, letters: number): number => Math.ceil(text.length / letters);
  return 220 + 25 * linesOf(title, 26) + 24 * linesOf(words, 31);
}

const attributesOf = ({ lang, dir }: WordsIn): string => `lang="${lang}" dir="${dir}"`;

const licenceAnchor = ({ name, url }: QuotedEntry['licence']): string =>
  `<a rel="license" href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;

/** Whatever CommonMark could take for markup within a line, and what begins a list or a heading at its start. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d*)([-+.)])(?=\s)/, '$1\\$2');
}
