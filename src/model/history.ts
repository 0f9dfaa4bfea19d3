import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { printKinds, type PrintKind } from '../schema/release-file.ts';
import { oncePerObject } from './reads.ts';
import { describeText, type ReleasedText } from './released-text.ts';
import { describeEdition, describePrint, findPrint, type PrintedWords, type Release } from './releases.ts';
import type { Edition, Entry } from './types.ts';

/** Words as they were from a version on. */
interface State {
  /** The id under which they were published: a former one of the entry where that is how they stand on paper. */
  readonly id: EntryId;
  /** The first version that had them. */
  readonly version: string;
  readonly date: string;
}
export type TextState = State & ReleasedText;
export type SheetState = State & PrintedWords;

/** What the text of an entry was in one language, from the oldest to the newest; that of former ids comes first. */
export interface TextHistory {
  readonly language: LanguageTag;
  /** Whether the entry has a text in this language today: then the last of the states is what it says. */
  readonly isCurrent: boolean;
  readonly states: readonly TextState[];
}

/** What a sheet said in one language, from the oldest to the newest. */
export interface SheetHistory {
  readonly sheet: PrintKind;
  readonly language: LanguageTag;
  readonly isCurrent: boolean;
  readonly states: readonly SheetState[];
}

/** All that an entry, and the sheets that lead to it, ever said. */
export interface History {
  readonly texts: readonly TextHistory[];
  readonly sheets: readonly SheetHistory[];
}

/** The history of an entry, from the releases and the edition as it stands. Releases that changed no word are left out. */
export function findHistory(edition: Edition, entry: Entry): History {
  // Its page in every language asks, and so do the data.
  return historyOf(entry, edition);
}

const historyOf = oncePerObject((entry: Entry, edition: Edition): History => {
  const now = describeEdition(edition);
  const times = [...edition.releases, now];
  // Its own id comes last, so that the last words are its own.
  const ids = [...edition.releases.flatMap(({ ids: released }) => released).filter((id) => isFormerId(entry, id)), entry.id];
  const unique = [...new Set(ids)];
  return { texts: listTexts(times, now, unique), sheets: printKinds.flatMap((sheet) => listSheets(times, now, unique, sheet)) };
});

/** The version in which the words of today came, in a language in which the entry has words; without the cost of its history. */
export function findLastChange({ config, releases }: Edition, entry: Entry, language: LanguageTag): Pick<State, 'version' | 'date'> {
  const digest = describeText(entry, language)?.digest;
  const since = releases.findLastIndex((release) => release.findText(entry.id, language)?.digest !== digest) + 1;
  return releases[since] ?? config;
}

function isFormerId({ aliases }: Entry, id: string): boolean {
  const names: readonly string[] = aliases;
  return names.includes(id);
}

function listTexts(times: readonly Release[], now: Release, ids: readonly EntryId[]): readonly TextHistory[] {
  const languages = new Set(times.flatMap((time) => ids.flatMap((id) => time.languagesOf(id))));
  return [...languages].map((language) => {
    const states = ids.flatMap((id) =>
      times.flatMap((time): readonly TextState[] => {
        const text = time.findText(id, language);
        return text === undefined ? [] : [{ id, version: time.version, date: time.date, ...text }];
      }),
    );
    return { language, isCurrent: ids.some((id) => now.findText(id, language) !== undefined), states: withoutRepeats(states) };
  });
}

function listSheets(times: readonly Release[], now: Release, ids: readonly EntryId[], sheet: PrintKind): readonly SheetHistory[] {
  const printed = ids.flatMap((id) =>
    times.flatMap((time) => {
      const print = findPrint(time, sheet, id);
      return print === undefined ? [] : [{ time, print }];
    }),
  );
  const languages = new Set(printed.flatMap(({ time, print }) => print.parts.flatMap(({ id }) => time.languagesOf(id))));
  return [...languages].map((language) => ({
    sheet,
    language,
    isCurrent: ids.some((id) => findPrint(now, sheet, id) !== undefined),
    states: withoutRepeats(
      printed.map(({ time, print }) => ({
        id: print.id,
        version: time.version,
        date: time.date,
        ...describePrint(time, print.parts, language),
      })),
    ),
  }));
}

/** What stayed as it was is told once, with the version in which it came. */
function withoutRepeats<S extends State & { readonly digest: string }>(states: readonly S[]): readonly S[] {
  const last = new Map<string, string>();
  return states.filter(({ id, digest }) => {
    const isNew = last.get(id) !== digest;
    last.set(id, digest);
    return isNew;
  });
}
