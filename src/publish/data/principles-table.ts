import { createTranslator } from '../../i18n/translator.ts';
import { findEntry, getText } from '../../model/find-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { DataContext } from './data-context.ts';
import type { RecordOf } from './entry-schemas.ts';
import { formatCsv } from './format-csv.ts';

/** The columns of the table, in their order. */
export const tableColumns = ['id', 'set', 'title', 'ask', 'actors', 'themes', 'support', 'steps', 'url', 'permalink'] as const;

/** The principles of a language as CSV: one row for each, with names instead of ids. */
export function formatPrinciplesTable(
  { edition }: DataContext,
  language: LanguageTag,
  principles: readonly RecordOf<'principle'>[],
): string {
  const t = createTranslator(language, edition.strings.get(language));
  const words = edition.words.get(language);
  const nameSet = (id: string): string => {
    const entry = findEntry(edition, id);
    return entry?.kind === 'set' ? getText(edition, entry, language).title : id;
  };
  const rows = principles.map((principle): Record<(typeof tableColumns)[number], string> => ({
    id: principle.id,
    set: nameSet(principle.set),
    title: principle.title,
    ask: principle.ask,
    actors: principle.actors.map((id) => words?.actors[id] ?? id).join('; '),
    themes: principle.themes.map((id) => words?.themes[id] ?? id).join('; '),
    support: principle.support.map((kind) => t(`support.${kind}`)).join('; '),
    steps: principle.steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' | '),
    url: principle.url,
    permalink: principle.permalink,
  }));
  return formatCsv([tableColumns, ...rows.map((row) => tableColumns.map((column) => row[column]))]);
}
