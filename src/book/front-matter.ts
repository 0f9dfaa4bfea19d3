import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDateWhole } from '../i18n/format-date.ts';
import { digitsOfEdition } from '../model/printout.ts';
import { hasUnreviewed } from '../model/unreviewed.ts';
import { inLanguageOf, type BookContext } from './book-context.ts';
import type { BookSection, FigureEntry, TocEntry } from './book.ts';
import { buildFigureList } from './list-figures.ts';
import { shortAddress } from './permalink-line.ts';
import { buildContents } from './table-of-contents.ts';

const base = { part: undefined, mark: undefined } as const;

/** The imprint: what this is, who answers for it, who paid, what it was made from, what may be done with it. */
export function buildImprint(context: BookContext, date: string): BookSection {
  const { edition, language, words, t, place } = context;
  const id = 'book--imprint';
  const title = t('book.imprint');
  const { version, licence, sources } = edition.config;
  const own = inLanguageOf(words, language);
  const rows: readonly (readonly [label: string, content: readonly ElementContent[]])[] = [
    [t('book.imprint.version'), [h('p', [t('book.version', { version, date }), ' · ', digitsOfEdition(edition, language)])]],
    [t('book.imprint.publisher'), [h('p', own, words.publisher)]],
    [t('book.imprint.sources'), Object.values(sources).map((source) => sourceLine(context, source))],
    ...(isMachineTranslated(context) ? [[t('book.imprint.translation'), [h('p', t('book.imprint.machine'))]] as const] : []),
    [t('book.imprint.rights'), [h('p', own, words.rights), h('p', t('book.imprint.licence', { licence }))]],
    ...(words.funding === undefined ? [] : [[t('book.imprint.funding'), [h('p', own, words.funding)]] as const]),
    [
      t('book.online'),
      [
        h('p', [h('a.permalink', { href: place.address }, shortAddress(place.address))]),
        h('p', [t('book.imprint.permalinks', { example: shortAddress(`${place.address}p/…`) }), ' ', t('book.imprint.codes')]),
      ],
    ],
  ];
  return {
    ...base,
    id,
    role: 'imprint',
    language,
    title,
    content: h('section.book-imprint', { id }, [
      h('p.imprint-title', own, words.title),
      ...(words.subtitle === undefined ? [] : [h('p.imprint-subtitle', own, words.subtitle)]),
      h(
        'dl.facts',
        rows.filter(([, content]) => content.length > 0).flatMap(([label, content]) => [h('dt', label), h('dd', [...content])]),
      ),
    ]),
  };
}

/** The contents, from the same lines as the bookmarks, and the list of figures where there are any. */
export function buildContentsPage(
  { language, t, topRank }: BookContext,
  toc: readonly TocEntry[],
  figures: readonly FigureEntry[],
): BookSection {
  const id = 'book--contents';
  const title = t('book.contents');
  const content: Element = h('section.book-toc', { id }, [
    h(`h${topRank}`, { className: ['chapter-title'] }, title),
    buildContents(toc, language, title),
    ...(figures.length === 0
      ? []
      : [
          h('div.figure-list', [
            h(`h${topRank + 1}`, { className: ['section-heading'] }, t('book.figures')),
            buildFigureList(figures, language, t('book.figures')),
          ]),
        ]),
  ]);
  return { ...base, id, role: 'contents', language, title, content };
}

function sourceLine(
  { language }: BookContext,
  { title, date, url, lang }: { title: string; date?: string | undefined; url?: string | undefined; lang: string },
): Element {
  const shown = [h('cite', lang === language ? {} : { lang }, title), ...(date === undefined ? [] : [`, ${formatMonth(date, language)}`])];
  return h('p', [...shown, ...(url === undefined ? [] : [', ', h('a', { href: url }, shortAddress(url))])]);
}

/** A date of a source may name a day, a month or a year. */
function formatMonth(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return formatDateWhole(date, language);
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${year}-${month}-01T00:00:00Z`)).replaceAll(' ', '\u00A0');
}

/** Whether words in this language were translated and no named person has read them yet. */
export function isMachineTranslated({ edition, language }: Pick<BookContext, 'edition' | 'language'>): boolean {
  return hasUnreviewed(edition, language);
}
