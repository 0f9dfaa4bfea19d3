import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../i18n/format-date.ts';
import { localeOf } from '../../i18n/locale.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import { markPrintout, type Printout } from '../../model/printout.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { RenderedSection } from '../../render/render-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { entryLabel } from '../entry-label.ts';
import { hasClass } from '../has-class.ts';
import { shortAddress } from '../permalink-line.ts';
import { qrCode } from '../qr-code.ts';
import { permalinkOf } from '../rewrite-links.ts';
import { renderForSheet } from '../sheets/render-for-sheet.ts';
import { isReviewed, wordingOf } from '../sheets/sheet.ts';

/** One slide: what the room sees, and apart from it what the trainer says. */
export interface Slide {
  readonly role: 'title' | 'text' | 'end';
  readonly title: string;
  readonly content: readonly ElementContent[];
  /** Empty where there is nothing to say. */
  readonly notes: readonly ElementContent[];
}

/** The slides of a module. */
export interface SlideDeck {
  readonly id: EntryOf<'slides'>['id'];
  /** The language of all its words. */
  readonly language: LanguageTag;
  readonly label: string;
  readonly title: string;
  readonly summary: string;
  /** The edition with its version and language; it stands on every slide. */
  readonly line: string;
  /** The permalink, and the same as people write it. */
  readonly permalink: string;
  readonly address: string;
  /** The mark of its words, for paper. */
  readonly printout: Printout;
  readonly slides: readonly Slide[];
}

/** Assembles slides: a title, one slide for each section of the text, and where to read on. `address` is that of the site's root. */
export function assembleSlides(edition: Edition, entry: EntryOf<'slides'>, language: LanguageTag, address: string): SlideDeck {
  const text = getText(edition, entry, language);
  const { t } = wordingOf(edition, entry, language);
  const words = edition.words.get(text.language) ?? edition.words.get(edition.sourceLanguage);
  const { version, date } = edition.config;
  const permalink = permalinkOf(edition, entry.parent ?? entry.id, address);
  const label = entryLabel(edition, entry, t) ?? '';
  const isMachine = text.language !== edition.sourceLanguage && !isReviewed(edition, entry, text.language);
  const line = [
    words?.title ?? '',
    t('book.version', { version, date: formatDate(date, text.language) }),
    localeOf(text.language).autonym,
    ...(isMachine ? [t('sheet.machine-translation')] : []),
  ].join(' · ');
  const first: Slide = { role: 'title', title: text.title, content: [h('p', label)], notes: [] };
  const last: Slide = {
    role: 'end',
    title: t('slides.end'),
    content: [
      qrCode(permalink, t('handout.qr', { address: shortAddress(permalink) })),
      h('p', [h('a', { href: permalink }, shortAddress(permalink))]),
      h('p', words?.publisher ?? ''),
    ],
    notes: [],
  };
  return {
    id: entry.id,
    language: text.language,
    label,
    title: text.title,
    summary: text.summary,
    line,
    permalink,
    address: shortAddress(permalink),
    printout:
      entry.parent === undefined
        ? markPrintout(edition, 'text', entry, text.language)
        : markPrintout(edition, 'slides', getEntry(edition, entry.parent), text.language),
    slides: [first, ...renderForSheet(edition, entry, text, address).sections.map(slideOf), last],
  };
}

function slideOf({ title, content }: RenderedSection): Slide {
  const isNotes = (node: ElementContent): boolean => hasClass(node, 'speaker-notes');
  return {
    role: 'text',
    title,
    content: content.filter((node) => !isNotes(node)),
    notes: content.flatMap((node) => (node.type === 'element' && isNotes(node) ? node.children : [])),
  };
}
