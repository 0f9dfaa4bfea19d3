import { createTranslator } from '../../i18n/translator.ts';
import { feedPath, languageDataPath, principlesTablePath, wholeDataPath } from '../../model/data-paths.ts';
import type { DataContext } from './data-context.ts';
import { inLanguage } from '../../site/view/page-head.ts';
import type { EntryRecord } from './entry-schemas.ts';
import { summaryOf } from './format-feed.ts';

/**
 * `llms.txt` (https://llmstxt.org): what the edition is, where its data and its pages are, in the source language, whose
 * records are given.
 */
export function formatLlms({ edition, fileUrl, urlOf }: DataContext, records: readonly EntryRecord[]): string {
  const language = edition.sourceLanguage;
  const words = edition.words.get(language);
  const t = createTranslator(language, edition.strings.get(language));
  const shown = records.filter(({ kind, parent, number }) => kind === 'set' || (number !== undefined && parent === undefined));
  const file = (label: string, path: string): string => link(label, fileUrl(path));
  return [
    `# ${words?.title ?? ''}`,
    `> ${flat(words?.description ?? '')}`,
    [t('data.llms.about', { version: edition.config.version }), flat(words?.rights ?? '')].join(' '),
    `## ${t('data.title')}`,
    [
      link(t('data.title'), urlOf({ type: 'generated', language, page: 'data' })),
      file(t('data.file.index'), wholeDataPath('index')),
      file(t('data.file.edition'), wholeDataPath('edition')),
      ...edition.languages.flatMap(({ tag, autonym }) => [
        file(`${t('data.file.entries')} (${autonym})`, languageDataPath(tag, 'entries')),
        file(`${t('data.file.table')} (${autonym})`, principlesTablePath(tag)),
        file(`${t('data.file.feed')} (${autonym})`, feedPath(tag)),
      ]),
      file(t('data.file.graph'), wholeDataPath('graph')),
      file(t('data.file.references'), wholeDataPath('references')),
    ].join('\n'),
    `## ${t('data.llms.pages')}`,
    shown.map((record) => `${link(record.title, record.url)}: ${flat(summaryOf(record))}`).join('\n'),
    `## ${t('data.llms.languages')}`,
    edition.languages.map(({ tag, autonym }) => link(autonym, urlOf(inLanguage(edition, { type: 'root' }, tag)))).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** A point of a list that leads somewhere. */
const link = (label: string, url: string): string => `- [${flat(label).replace(/[[\]]/g, '\\$&')}](${url})`;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
