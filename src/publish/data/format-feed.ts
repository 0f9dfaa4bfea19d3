import { createTranslator } from '../../i18n/translator.ts';
import { codedTitle } from '../../model/coded-title.ts';
import { feedPath } from '../../model/data-paths.ts';
import { findEntry } from '../../model/find-text.ts';
import { findLastChange } from '../../model/history.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguage } from '../../site/view/page-head.ts';
import type { DataContext } from './data-context.ts';
import type { EntryRecord } from './entry-schemas.ts';
import { escapeXml } from './escape-xml.ts';

/** Terms and the material of modules are left out: whoever follows an edition wants to hear of its texts. */
const announced: ReadonlySet<EntryRecord['kind']> = new Set(['page', 'set', 'principle', 'finding', 'module', 'pilot']);

/** The Atom feed of a language (RFC 4287): the texts of this version, each dated as the version in which its words came. */
export function formatFeed(context: DataContext, language: LanguageTag, records: readonly EntryRecord[]): string {
  const { edition, fileUrl, urlOf } = context;
  const words = edition.words.get(language);
  const t = createTranslator(language, edition.strings.get(language));
  const home = urlOf(inLanguage(edition, { type: 'root' }, language));
  const updated = `${edition.config.date}T00:00:00Z`;
  const entries = records.filter(({ kind, url }) => announced.has(kind) && url !== home);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(home)}</id>`,
    `<title>${escapeXml(words?.title ?? '')}</title>`,
    `<subtitle>${escapeXml(words?.description ?? '')}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(words?.publisher ?? '')}</name></author>`,
    `<rights>${escapeXml(words?.rights ?? '')}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(fileUrl(feedPath(language)))}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escapeXml(language)}" href="${escapeXml(home)}"/>`,
    ...entries.map((record) =>
      [
        '<entry>',
        `<id>${escapeXml(record.url)}</id>`,
        `<title>${escapeXml(codedTitle(record, record.title))}</title>`,
        `<updated>${dateOf(context, record)}T00:00:00Z</updated>`,
        `<link rel="alternate" type="text/html" hreflang="${escapeXml(language)}" href="${escapeXml(record.url)}"/>`,
        `<category term="${record.kind}" label="${escapeXml(t(`kind.${record.kind}`))}"/>`,
        `<summary>${escapeXml(summaryOf(record))}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}

function dateOf({ edition }: DataContext, { id, language }: EntryRecord): string {
  const entry = findEntry(edition, id);
  const tag = edition.config.languages.find((known) => known === language);
  return entry === undefined || tag === undefined ? edition.config.date : findLastChange(edition, entry, tag).date;
}

/** What an entry says in a sentence. */
export function summaryOf(record: EntryRecord): string {
  if (record.kind === 'principle') return record.ask;
  return record.kind === 'term' ? record.meaning : record.summary;
}
