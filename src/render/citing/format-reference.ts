import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CSL from 'citeproc';
import type { LanguageTag } from '../../schema/ids.ts';
import { cslLocaleOf, readCslLocale } from '../csl-locale.ts';
import type { RecallFormatted } from '../citation-formatter.ts';
import { cslJson } from '../csl-json.ts';
import { unwrapCslEntry } from '../unwrap-csl-entry.ts';
import type { CslItem } from './csl-item.ts';
import type { StyleUse } from '../prune-style.ts';

/** The styles in which a page shows how to cite it. */
export const referenceStyles = [
  { style: 'apa', name: 'APA' },
  { style: 'iso-690', name: 'ISO 690' },
] as const;

export type ReferenceStyle = (typeof referenceStyles)[number]['style'];

const require = createRequire(import.meta.url);

/** Takes an item and gives the entry of a bibliography. */
type Format = (item: CslItem) => string;

const formats = new Map<string, Format>();

/**
 * An item as an entry of a bibliography, by citeproc in the locale of a language, as HTML with `<i>` alone.
 *
 * Citeproc takes about a millisecond for each, and entries of an edition differ in title and address alone. So the entry of an item
 * that is the same but for these two is made once, and they are put into it, where citeproc would do no more than that.
 */
export function formatReference(item: CslItem, language: LanguageTag, style: ReferenceStyle): string {
  if (!isPlainTitle(item.title) || !isPlainAddress(item.URL)) return formatByEngine(item, language, style);
  const frame = framed(item, language, style);
  return frame.replace(framedTitle, () => item.title).replace(framedAddress, () => item.URL);
}

const framedTitle = 'Xtitlex';
const framedAddress = 'https://x.example/';
const frames = new Map<string, string>();
let recall: RecallFormatted = (_key, format) => format();

/** Puts in what an earlier run of the same program has formatted. */
export function recallFrames(earlier: RecallFormatted): void {
  recall = earlier;
}

function framed(item: CslItem, language: LanguageTag, style: ReferenceStyle): string {
  const frame: CslItem = { ...item, id: 'frame', title: framedTitle, URL: framedAddress };
  const key = JSON.stringify([language, style, frame]);
  const known = frames.get(key) ?? recall(key, () => formatByEngine(frame, language, style));
  frames.set(key, known);
  return known;
}

/** Words without quotation marks, apostrophes and markup, which styles change, that do not end in a stop, which styles would not repeat. */
function isPlainTitle(title: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,:-]*[\p{L}\p{M}\p{N}])?$/u.test(title);
}

function isPlainAddress(address: string): boolean {
  return /^https?:\/\/[\w.:/-]+$/.test(address);
}

/** The entry as citeproc makes it, without any short cut. */
export function formatByEngine(item: CslItem, language: LanguageTag, style: ReferenceStyle): string {
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? createFormat(language, style);
  formats.set(key, format);
  return format(item);
}

function createFormat(language: LanguageTag, style: ReferenceStyle): Format {
  let current: object = {};
  const system = { retrieveLocale: readCslLocale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, readStyle(style), cslLocaleOf(language), true);
  let count = 0;
  return (item) => {
    // Citeproc remembers items by their id, and tells those of one author and year apart by letters behind the year.
    count += 1;
    const id = `${item.id} ${count}`;
    current = { ...(style === 'apa' ? withoutOwnPublisher(item) : item), id };
    engine.updateItems([id]);
    const bibliography = engine.makeBibliography();
    if (bibliography === false) throw new Error(`the citation style ${style} has no bibliography`);
    return unwrapCslEntry(bibliography[1][0] ?? '');
  };
}

/** APA leaves the publisher out where it is the author: https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry */
function withoutOwnPublisher({ publisher, ...item }: CslItem): object {
  return item.author.some(({ literal }) => literal === publisher) ? item : { ...item, publisher };
}

/** Written out, so that the compiler misses none. */
const types: Readonly<Record<CslItem['type'], true>> = { book: true, chapter: true, 'entry-encyclopedia': true };
const fields: Readonly<Record<keyof CslItem, true>> = {
  id: true,
  type: true,
  title: true,
  author: true,
  'container-title': true,
  edition: true,
  publisher: true,
  issued: true,
  language: true,
  genre: true,
  URL: true,
  note: true,
};

/** What the edition and its entries are cited by. */
const use: StyleUse = { types: new Set(Object.keys(types)), fields: new Set(Object.keys(fields)) };

/** Styles without their order, which one entry does not need and citeproc spends most time on. */
function readStyle(style: ReferenceStyle): string {
  return cslJson(style, () => readStyleXml(style), use);
}

function readStyleXml(style: ReferenceStyle): string {
  if (style === 'iso-690') return readFileSync(new URL('./iso-690.csl', import.meta.url), 'utf8');
  const { apa }: { readonly apa: string } = require('@citation-js/plugin-csl/lib/styles.json');
  return apa.replace(/<sort>[\s\S]*?<\/sort>/g, '');
}
