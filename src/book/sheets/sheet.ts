import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { formatDate } from '../../i18n/format-date.ts';
import { localeOf } from '../../i18n/locale.ts';
import { createTranslator, type Translate } from '../../i18n/translator.ts';
import { getText } from '../../model/find-text.ts';
import { markPrintout } from '../../model/printout.ts';
import type { Edition, Entry } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import { printKinds, type PrintKind } from '../../schema/release-file.ts';
import { entryLabel } from '../entry-label.ts';
import { shortAddress } from '../permalink-line.ts';
import { qrCode } from '../qr-code.ts';
import { permalinkOf } from '../rewrite-links.ts';
import { countLines, densities, estimateDensity, estimateHandoutDensity, estimatePages, type Density } from './sheet-density.ts';

/** What a sheet is for; it decides its style and how many pages it may take. */
export type SheetKind = 'handout' | 'worksheet' | 'plan' | 'slide-notes' | 'pack' | 'brief' | 'poster' | 'cards';

/** What stands at the foot of every page of a sheet. */
export interface SheetFoot {
  /** The permalink, and the same as people write it. */
  readonly permalink: string;
  readonly address: string;
  /** Such as `Read on, in your language:`. */
  readonly lead: string;
  /** The edition with its version and the language, then the publisher with the code of the words. */
  readonly lines: readonly string[];
  /** The code of the words, as the last of the lines says it. */
  readonly code: string;
  /** What the QR code holds: the permalink, and behind it which words this is. */
  readonly marked: string;
  /** What the QR code does, in words. */
  readonly qrLabel: string;
}

/** Something to print on A4 that comes with the edition: it is complete in itself and says where it belongs. */
export interface Sheet {
  readonly kind: SheetKind;
  readonly id: EntryId;
  /** The language of all its words: that of the text, also where the page around it speaks another. */
  readonly language: LanguageTag;
  /** Such as `Module 2 · Worksheet 1`. */
  readonly label: string | undefined;
  readonly title: string;
  readonly density: Density;
  /** How many pages it should take, to go by its words. */
  readonly pages: number;
  /** How many pages it may take. */
  readonly mostPages: number;
  /** How many lines its words should take, where they flow over as many pages as they need. */
  readonly flowing?: number;
  /** The hue of the set, in OKLCH degrees. */
  readonly hue: number | undefined;
  /** The sheets that it could be cut into: where it does not fit, they tell whose words are too many. */
  readonly pieces?: readonly Sheet[];
  /** An `article` element, without the foot. */
  readonly content: Element;
  readonly foot: SheetFoot;
}

/** What a kind of sheet brings along. */
export interface SheetParts {
  readonly kind: SheetKind;
  readonly mostPages: number;
  /** The address of the site's root, with a slash at the end. */
  readonly address: string;
  /** What stands between head and foot. */
  readonly parts: readonly ElementContent[];
  /** Said of the whole sheet, above its title. */
  readonly label?: string | undefined;
  readonly title?: string;
  readonly hue?: number | undefined;
  /** A drawing beside the title that adds nothing to its words. */
  readonly mark?: Element;
  /** The type it is set in, if the number of its lines alone does not tell. */
  readonly density?: Density;
  /** The language of what is put together from several entries; else that of the entry's text. */
  readonly language?: LanguageTag;
}

/** The words that a sheet is made with: those of the language in which the entry has its text. */
export function wordingOf(
  edition: Edition,
  entry: Entry,
  language: LanguageTag,
): { readonly language: LanguageTag; readonly t: Translate } {
  const own = getText<{ readonly language: LanguageTag }>(edition, entry, language).language;
  return { language: own, t: createTranslator(own, edition.strings.get(own)) };
}

/** Puts head, parts and foot of a sheet together; its words are in the language of the entry's text, if no other is given. */
export function assembleSheet(edition: Edition, entry: Entry, language: LanguageTag, given: SheetParts): Sheet {
  const { kind, mostPages, address, parts } = given;
  const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, entry, language);
  const spoken = given.language ?? text.language;
  const t = createTranslator(spoken, edition.strings.get(spoken));
  const paragraphs = listParagraphs(parts);
  // Plans break where they like; a handout keeps its lines for notes on the page that it ends on.
  const pages = kind === 'handout' ? estimatePages(paragraphs, mostPages) : mostPages;
  const estimate = kind === 'handout' ? estimateHandoutDensity : estimateDensity;
  const density = given.density ?? estimate(paragraphs, pages);
  const flows = kind === 'plan' || kind === 'slide-notes';
  const label = given.label ?? entryLabel(edition, entry, t);
  const title = given.title ?? text.title;
  const own = { lang: spoken, dir: localeOf(spoken).direction };
  const foot = buildFoot(edition, entry, kind, spoken, address, t);
  const content = h('article', { className: ['sheet', `sheet-${kind}`], ...own, dataDensity: density, dataPages: pages }, [
    h('header.sheet-head', [
      // Here readers of the PDF find the link: the margin below, where people read it, holds no links.
      ...(label === undefined ? [] : [h('p.sheet-label', [h('a', { href: foot.permalink }, label)])]),
      h('h1.sheet-title', title),
      ...(given.mark === undefined ? [] : [given.mark]),
    ]),
    ...parts,
  ]);
  return {
    kind,
    id: entry.id,
    language: spoken,
    label,
    title,
    density,
    pages,
    mostPages,
    ...(flows ? { flowing: countLines(paragraphs) } : {}),
    hue: given.hue,
    content,
    foot,
  };
}

/** The same sheet for a page more than its words should take, in the largest type. */
export function onOnePageMore(sheet: Sheet): Sheet {
  const pages = sheet.pages + 1;
  const properties = { ...sheet.content.properties, dataPages: pages };
  return { ...sheet, pages, density: densities[0], content: { ...sheet.content, properties } };
}

/** A part of a sheet: its name at the side, its content beside it. */
export function sheetPart(name: string, title: string, content: readonly ElementContent[], id?: string): Element {
  return h('section', { className: ['sheet-part', `sheet-part-${name}`] }, [h('h2', { id }, title), h('div', [...content])]);
}

/** Ruled lines that are drawn where there is room; a page shows as many as fit, 9 mm apart. */
const lineCount = 28;

/** Lines to write on. `least` lines are kept free; with room left there are more. */
export function ruledLines(least: number): Element {
  const lines = Array.from({ length: lineCount }, () => h('div'));
  return h('div.sheet-lines', { ariaHidden: 'true', style: `--lines: ${least}` }, lines);
}

/** The foot as part of a web page; in print it stands in the margin of every page. */
export function sheetFootElement({ permalink, marked, address, lead, lines, code, qrLabel }: SheetFoot): Element {
  const shown = lines.map((line) => {
    const [before = '', after] = line.split(code);
    return h('p', after === undefined ? [line] : [before, h('a.print-code', { href: marked }, code), after]);
  });
  return h('footer.sheet-foot', [
    qrCode(marked, qrLabel),
    h('div', [h('p', [lead, ' ', h('a.sheet-address', { href: permalink }, address)]), ...shown]),
  ]);
}

function buildFoot(edition: Edition, entry: Entry, kind: SheetKind, language: LanguageTag, address: string, t: Translate): SheetFoot {
  const permalink = permalinkOf(edition, entry.id, address);
  const { code, fragment } = markPrintout(edition, isPrintKind(kind) ? kind : 'text', entry, language);
  const words = edition.words.get(language) ?? edition.words.get(edition.sourceLanguage);
  const { version, date } = edition.config;
  const machine = language !== edition.sourceLanguage && !isReviewed(edition, entry, language);
  return {
    permalink,
    address: shortAddress(permalink),
    lead: t('handout.read-on'),
    lines: [
      [
        words?.title ?? '',
        t('book.version', { version, date: formatDate(date, language) }),
        localeOf(language).autonym,
        ...(machine ? [t('sheet.machine-translation')] : []),
      ].join(' · '),
      [words?.publisher ?? '', t('printout.code', { code })].join(' · '),
    ],
    code,
    marked: `${permalink}${fragment}`,
    qrLabel: t('handout.qr', { address: shortAddress(permalink) }),
  };
}

/** The other sheets hold the words of one entry. */
const isPrintKind = (kind: string): kind is PrintKind => printKinds.some((known) => known === kind);

/** Whether a named person has read the text of an entry in a language. */
export function isReviewed(edition: Edition, entry: Entry, language: LanguageTag): boolean {
  return getText<{ readonly reviewed?: unknown }>(edition, entry, language).reviewed !== undefined;
}

/** The paragraphs of a sheet, for the estimate of its length. */
function listParagraphs(parts: readonly ElementContent[]): readonly string[] {
  const texts: string[] = [];
  visit(h('div', [...parts]), 'element', (element) => {
    const holdsParagraph = element.children.some((child) => child.type === 'element' && child.tagName === 'p');
    if (['p', 'li', 'dt', 'h2', 'h3', 'tr'].includes(element.tagName) && !holdsParagraph) texts.push(toString(element));
  });
  return texts;
}
