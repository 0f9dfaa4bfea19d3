import { historyPath } from '../../model/data-paths.ts';
import { findHistory, type History } from '../../model/history.ts';
import { describeEdition, digestWhole } from '../../model/releases.ts';
import type { Edition, Entry, TextBase } from '../../model/types.ts';
import type { DataContext } from './data-context.ts';
import type { FileOf } from './file-schemas.ts';

type HistoryContent = Omit<FileOf<'history'>, '$schema' | 'version' | 'licence'>;
type ReleasesContent = Pick<FileOf<'releases'>, 'releases' | 'books' | 'entries'>;

/** An entry with its history, which takes some time to find. */
export interface EntryHistory {
  readonly entry: Entry;
  readonly history: History;
}

/** The histories of all entries, in the order of the edition. */
export function listHistories({ edition }: DataContext): readonly EntryHistory[] {
  return [...edition.entries.values()].map((entry) => ({ entry, history: findHistory(edition, entry) }));
}

/** The history of an entry as published: what printouts are compared with. */
export function buildHistoryFile(context: DataContext, { entry, history: { texts, sheets } }: EntryHistory): HistoryContent {
  const { edition } = context;
  const { id, kind } = entry;
  return {
    id,
    kind,
    permalink: context.permalinkOf(id),
    texts: texts.map(({ language, isCurrent, states }) => ({
      language,
      url: isCurrent ? context.urlOf({ type: 'entry', language, id }) : undefined,
      states: states.map(({ blocks, ...state }) => ({ ...state, blocks: Object.fromEntries(blocks) })),
    })),
    sheets: sheets.map(({ sheet, language, isCurrent, states }) => ({
      sheet,
      language,
      current: isCurrent,
      states: states.map(({ parts, ...state }) => ({
        ...state,
        parts: parts.map(({ only, ...part }) => ({ ...part, only: only === undefined ? undefined : [...only] })),
      })),
    })),
    titles: listTitles(edition, new Set(sheets.flatMap(({ states }) => states.flatMap(({ parts }) => parts.map((part) => part.id))))),
  };
}

/** The releases, and when the words of today came. */
export function buildReleasesFile({ edition, fileUrl }: DataContext, histories: readonly EntryHistory[]): ReleasesContent {
  return {
    releases: edition.releases.map(({ version, date }) => ({ version, date })),
    books: [...edition.releases, describeEdition(edition)].flatMap((release, index, all) =>
      // The version of today may be released already.
      all.findIndex(({ version }) => version === release.version) < index
        ? []
        : edition.config.languages.map((language) => ({
            language,
            version: release.version,
            date: release.date,
            digest: digestWhole(release, language),
          })),
    ),
    entries: histories.map(({ entry, history }) => ({
      id: entry.id,
      history: fileUrl(historyPath(entry.id)),
      texts: history.texts.flatMap(({ language, isCurrent, states }) => {
        const last = states.at(-1);
        return last === undefined || !isCurrent ? [] : [{ language, digest: last.digest, version: last.version, date: last.date }];
      }),
    })),
  };
}

function listTitles({ entries }: Edition, ids: ReadonlySet<Entry['id']>): HistoryContent['titles'] {
  const titles = [...ids].flatMap((id) => {
    const texts: ReadonlyMap<string, TextBase & { readonly title: string }> | undefined = entries.get(id)?.texts;
    return texts === undefined ? [] : [[id, Object.fromEntries([...texts].map(([language, { title }]) => [language, title]))] as const];
  });
  return Object.fromEntries(titles);
}
